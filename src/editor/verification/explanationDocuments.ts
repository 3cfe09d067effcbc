import * as vscode from 'vscode';
import { explanations } from '../../core/verify/explanations';
import { findingKinds, type FindingKind } from '../../core/verify/finding';

/** The scheme of the read-only documents that explain the codes of problems. */
export const explanationScheme = 'cite-agreement-docs';
export const explainFindingCommand = 'citeAgreement.explainFinding';

/** The code of problems with the comments that pass over findings. */
export const ignoreCode = 'ignore-code';

type Code = FindingKind | typeof ignoreCode;

/** Where a code is explained. VS Code opens no commands from the codes of problems: it is a document. */
export function explanationUri(code: Code): vscode.Uri {
  return vscode.Uri.from({ scheme: explanationScheme, path: `/${code}.md` });
}

/** What a finding's document says, in Markdown that is readable as plain text too. */
export function explanationText(kind: FindingKind): string {
  const { title, meaning, advice } = explanations[kind];
  const others = findingKinds
    .filter((each) => each !== kind)
    .map((each) => `- \`${each}\`: ${explanations[each].title}`);
  return [
    `# ${title} (\`${kind}\`)`,
    meaning,
    `## ${vscode.l10n.t('What to do')}`,
    advice,
    vscode.l10n.t(
      'How loudly this is told, or whether at all, is for the setting `citeAgreement.verification.severity` to say. One quotation can be passed over by its quick fix “Ignore”.',
    ),
    `## ${vscode.l10n.t('The other findings')}`,
    others.join('\n'),
    '',
  ].join('\n\n');
}

function ignoreCodeText(): string {
  return [
    `# ${vscode.l10n.t('Unknown code in a comment')} (\`${ignoreCode}\`)`,
    vscode.l10n.t(
      'A comment `cite-agreement-ignore: CODE` passes over findings of that code alone. This one names a code that there is not, so nothing is passed over by it.',
    ),
    `## ${vscode.l10n.t('What to do')}`,
    vscode.l10n.t(
      'Write one or more of these codes, with commas between them; or no code and no colon, to pass over all findings. A reason may follow after two hyphens.',
    ),
    findingKinds.map((kind) => `- \`${kind}\`: ${explanations[kind].title}`).join('\n'),
    '',
  ].join('\n\n');
}

export function registerExplanations(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(explanationScheme, {
      provideTextDocumentContent({ path }) {
        const name = path.replace(/^\/|\.md$/gu, '');
        if (name === ignoreCode) return ignoreCodeText();
        const kind = kindNamed(name);
        return kind && explanationText(kind);
      },
    }),
    vscode.commands.registerCommand(explainFindingCommand, async (name?: unknown) => {
      const kind = kindNamed(name);
      if (!kind) return;
      const uri = explanationUri(kind);
      try {
        await vscode.commands.executeCommand('markdown.showPreview', uri);
      } catch {
        // The preview is an extension of its own, which can be turned off.
        await vscode.window.showTextDocument(uri, { preview: true });
      }
    }),
  );
}

function kindNamed(name: unknown): FindingKind | undefined {
  return findingKinds.find((kind) => kind === name);
}
