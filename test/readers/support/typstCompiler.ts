import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, readHtml, type NoteMarkup } from './htmlReader';
import type { Reader } from './readDocument';

/** @see https://typst.app/docs/reference/html/ */
const notes: NoteMarkup = {
  markOf: (element) =>
    attribute(element, 'role') === 'doc-noteref' ? attribute(element, 'href').slice(1) : undefined,
  noteOf: (element) =>
    element.tagName === 'li' && isInNotes(element) ? attribute(element, 'id') : undefined,
  isHidden: (element) =>
    attribute(element, 'role') === 'doc-backlink' ||
    attribute(element, 'role') === 'doc-bibliography',
};

function isInNotes({ parentNode: list }: Tree.Element): boolean {
  const section = list && 'parentNode' in list ? list.parentNode : undefined;
  return section ? 'attrs' in section && attribute(section, 'role') === 'doc-endnotes' : false;
}

/**
 * Typst's own compiler, by its export to HTML.
 * @param bibliography in Hayagriva's YAML, for citations by key
 */
export function typstCompiler(bibliography?: { yaml: string; style: string }): Reader {
  const folder = mkdtempSync(join(tmpdir(), 'cite-agreement-typst-'));
  const compiler = NodeCompiler.create({ workspace: folder });
  if (bibliography) {
    compiler.mapShadow(join(folder, 'works.yml'), Buffer.from(bibliography.yaml));
  }
  const end = bibliography
    ? `\n\n#bibliography("works.yml", style: "${bibliography.style}")\n`
    : '';
  return {
    name: 'Typst',
    read(document) {
      const done = compiler.tryHtml({ mainFileContent: document + end });
      const messages = (error: NodeError | null) =>
        error
          ? compiler.fetchDiagnostics(error).map((each: { message: string }) => each.message)
          : [];
      const html = done.result;
      if (!html) return Promise.reject(new Error(messages(done.takeDiagnostics()).join('\n')));
      const warnings = messages(done.takeWarnings()).filter(
        (message: string) => !message.includes('html export is under active development'),
      );
      if (warnings.length > 0) return Promise.reject(new Error(warnings.join('\n')));
      return Promise.resolve(readHtml(html.body(), notes));
    },
  };
}
