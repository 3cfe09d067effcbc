import type { MarkupName } from '../../../src/core/markup/markup';
import { asciidoctor } from './asciidoctor';
import { latexUtensils } from './latexUtensils';
import { markdownIt, parse5, plainReader } from './markdownIt';
import { pandocReader, type PandocFormat } from './pandoc';
import { installedPandoc, pandocProgram, pandocWasm } from './pandocPrograms';
import type { Reader } from './readDocument';
import { typstCompiler } from './typstCompiler';

/** Works that citations by key name, in the forms that the readers want. */
export interface CitedWorks {
  readonly cslJson: readonly unknown[];
  readonly hayagriva: { readonly yaml: string; readonly style: string };
}

const ofPandoc: Readonly<Partial<Record<MarkupName, PandocFormat>>> = {
  markdown: 'markdown',
  footnote: 'markdown',
  pandoc: 'markdown',
  latex: 'latex',
  'latex-csquotes': 'latex',
  'latex-biblatex': 'latex',
  'latex-natbib': 'latex',
  'latex-bibtex': 'latex',
  typst: 'typst',
  rst: 'rst',
  org: 'org',
  'org-cite': 'org',
};

/** The readers of a markup's documents; those that are missing on this machine have no `reader`. */
export function readersOf(
  markup: MarkupName,
  works: CitedWorks,
): readonly { readonly name: string; readonly reader?: Reader }[] {
  const own = ownReader(markup, works);
  const from = ofPandoc[markup];
  const isKeyed = /^(?:pandoc|latex-(?:biblatex|natbib|bibtex)|org-cite)$/u.test(markup);
  const options = from && { from, ...(isKeyed && { works: works.cslJson }) };
  const installed = installedPandoc();
  // Pandoc reads Typst from version 3 on; Debian's may be older.
  const isTooOld = from === 'typst' && Number.parseInt(installed ?? '', 10) < 3;
  const program =
    installed === undefined
      ? 'pandoc program (none is installed)'
      : `pandoc ${installed}${isTooOld ? ' (reads no Typst)' : ''}`;
  return [
    ...(own ? [{ name: own.name, reader: own }] : []),
    ...(options
      ? [
          { name: 'pandoc-wasm', reader: pandocReader('pandoc-wasm', pandocWasm, options) },
          installed === undefined || isTooOld
            ? { name: program }
            : { name: program, reader: pandocReader(program, pandocProgram, options) },
        ]
      : []),
  ];
}

function ownReader(markup: MarkupName, { hayagriva }: CitedWorks): Reader | undefined {
  switch (markup) {
    case 'markdown':
    case 'footnote':
      return markdownIt;
    case 'html':
      return parse5;
    case 'asciidoc':
      return asciidoctor;
    case 'latex':
    case 'latex-csquotes':
      return latexUtensils;
    case 'typst':
      return typstCompiler();
    case 'typst-cite':
      return typstCompiler(hayagriva);
    case 'plaintext':
      return plainReader;
    default:
      return undefined;
  }
}
