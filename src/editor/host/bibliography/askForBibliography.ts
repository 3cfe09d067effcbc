import * as vscode from 'vscode';
import type { BibliographyFormat } from '../../../core/bibliography/format';
import type { DocumentLanguage } from '../../../core/markup/language';

/** A bibliography that is to be made. */
export interface WantedBibliography {
  readonly path: string;
  readonly format: BibliographyFormat;
}

const formats = {
  biblatex: { path: 'references.bib', title: 'BibLaTeX' },
  bibtex: { path: 'references.bib', title: 'BibTeX' },
  'csl-json': { path: 'references.json', title: 'CSL-JSON' },
  'csl-yaml': { path: 'references.yaml', title: 'CSL-YAML' },
  hayagriva: { path: 'references.yml', title: 'Hayagriva' },
} as const;

const formatsOf: Readonly<Partial<Record<DocumentLanguage, readonly BibliographyFormat[]>>> = {
  markdown: ['biblatex', 'csl-json', 'csl-yaml'],
  latex: ['biblatex', 'bibtex'],
  typst: ['biblatex', 'hayagriva'],
  org: ['biblatex', 'csl-json'],
};

/**
 * Asks whether a bibliography shall be made.
 * @param named the file that the document names already, which is not there
 * @returns undefined after Esc: then nothing is inserted
 */
export async function askForBibliography(
  language: DocumentLanguage,
  named?: string,
): Promise<WantedBibliography | 'key only' | undefined> {
  const offered = (formatsOf[language] ?? ['biblatex'])
    .map((format) => ({ format, ...formats[format] }))
    .filter(({ path }) => named === undefined || extensionOf(named) === extensionOf(path))
    .map(({ format, path, title }) => ({
      label:
        named === undefined
          ? vscode.l10n.t('Make {0} and link it', path)
          : vscode.l10n.t('Make {0}', named),
      description: title,
      wanted: { format, path: named ?? path } as const,
    }));
  const keyOnly = {
    label: vscode.l10n.t('Insert the key only'),
    description: vscode.l10n.t('its entry has to be added by hand'),
    wanted: 'key only' as const,
  };
  const answer = await vscode.window.showQuickPick([...offered, keyOnly], {
    placeHolder:
      named === undefined
        ? vscode.l10n.t('This document cites by keys, and has no bibliography yet')
        : vscode.l10n.t('The document’s bibliography {0} does not exist', named),
  });
  return answer?.wanted;
}

function extensionOf(path: string): string {
  return (/\.[^.]+$/u.exec(path)?.[0] ?? '').replace('.yaml', '.yml').toLowerCase();
}
