import * as vscode from 'vscode';
import { workRead } from '../core/cite/citation';
import type { ExportFormat } from '../core/bibliography/format';
import type { CslItem } from '../core/csl/item';
import type { Corpus } from './host/corpus';
import type { LoadCorpus } from './host/loadCorpus';

const formats: readonly {
  readonly format: ExportFormat;
  readonly label: string;
  readonly description: string;
  readonly language: string;
}[] = [
  { format: 'biblatex', label: 'BibLaTeX', description: '.bib', language: 'bibtex' },
  { format: 'bibtex', label: 'BibTeX', description: '.bib', language: 'bibtex' },
  { format: 'csl-json', label: 'CSL-JSON', description: '.json', language: 'json' },
  { format: 'csl-yaml', label: 'CSL-YAML', description: '.yaml', language: 'yaml' },
  { format: 'hayagriva', label: 'Hayagriva', description: '.yml', language: 'yaml' },
  { format: 'ris', label: 'RIS', description: '.ris', language: 'plaintext' },
];

/** `Cite Agreement: Export Works`: the works of the document or of a source as a new bibliography file. */
export function registerExportWorks(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.commands.registerCommand('citeAgreement.exportWorks', async () => {
    const works = await pickWorks(await loadCorpus());
    if (!works) return;
    const picked = await vscode.window.showQuickPick(formats, {
      placeHolder: vscode.l10n.t('The format of the bibliography'),
    });
    if (!picked) return;
    const { exportWorks } = await import('../core/bibliography/exportWorks');
    const content = await exportWorks(works, picked.format);
    const languages = await vscode.languages.getLanguages();
    const document = await vscode.workspace.openTextDocument({
      content,
      language: languages.includes(picked.language) ? picked.language : 'plaintext',
    });
    await vscode.window.showTextDocument(document);
  });
}

interface Choice extends vscode.QuickPickItem {
  readonly works: readonly CslItem[];
}

/** @returns undefined after Esc */
async function pickWorks(corpus: Corpus): Promise<readonly CslItem[] | undefined> {
  const choices = [...(await ofDocument(corpus)), ...ofSources(corpus)];
  const picked = await vscode.window.showQuickPick<Choice>(choices, {
    placeHolder: vscode.l10n.t('Which works shall be exported?'),
    matchOnDetail: true,
  });
  return picked?.works;
}

async function ofDocument({ citableWorks }: Corpus): Promise<readonly Choice[]> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return [];
  const { quotationStyleFor } = await import('./host/quotationStyle');
  const { worksIn } = await import('../core/quotations/worksIn');
  const style = await quotationStyleFor(document);
  const works = worksIn(document.getText(), style, citableWorks);
  if (works.length === 0) return [];
  return [
    {
      label: vscode.l10n.t('Works cited in this document'),
      description: String(works.length),
      detail: works.map(({ title, id }) => title ?? id).join(' · '),
      works,
    },
  ];
}

function ofSources({ sources, agreements, citableWorks }: Corpus): readonly Choice[] {
  return [
    ...sources.map((source) => {
      const own = citableWorks.filter((each) => each.source === source);
      return {
        label: source.work.title ?? source.id,
        description: vscode.l10n.t('source'),
        detail: vscode.l10n.t('with the works that it quotes'),
        works: [...new Set(own.flatMap((each) => [workRead(each), each.work]))],
      };
    }),
    {
      label: vscode.l10n.t('The agreements'),
      description: String(agreements.length),
      detail: vscode.l10n.t('the treaties, protocols and laws that are known by name'),
      works: agreements.map(({ work }) => work),
    },
  ];
}
