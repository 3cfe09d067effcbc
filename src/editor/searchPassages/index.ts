import * as vscode from 'vscode';
import {
  excerptOf,
  joinNeighbours,
  joinWithEllipsis,
  type Excerpt,
} from '../../core/quote/excerpt';
import {
  composeCitation,
  composeQuotation,
  composeTogether,
  usualForm,
  type Compose,
  type QuotationStyle,
} from '../../core/quote/insertion';
import { activeTarget, copyQuotation, insertInto } from '../host/insertInto';
import type { LiveCorpus, LoadCorpus } from '../host/loadCorpus';
import { showInSourceCommand, spanReference } from '../host/passageCommands';
import { quotationStyleFor } from '../host/quotationStyle';
import { wantsBoldMatches } from '../host/settings';
import { pickPassages, type PassageChoice } from './picker';

/**
 * The command `Cite Agreement: Search Passages`.
 * @param liveCorpus goes on to change while the list is open
 */
export function registerSearchPassages(
  loadCorpus: LoadCorpus,
  liveCorpus: () => Promise<LiveCorpus>,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    'citeAgreement.searchPassages',
    async (given?: unknown) => {
      const target = activeTarget();
      const document = target?.editor.document;
      const style = quotationStyleFor(document);
      const query = target ? selectedText(target.editor) : '';
      const engine = style.then((each) => each.engine);
      await loadCorpus();
      const live = await liveCorpus();
      const within = sourceIdIn(given);
      const choice = await pickPassages(live, query, engine, wantsBoldMatches(), within);
      if (!choice) return;
      const { corpus } = live;
      if (choice.action === 'cite') {
        await insertInto(target, composeCitation(choice.agreement.work), await style, corpus);
        return;
      }
      if (choice.action === 'show') {
        const [passage] = choice.passages;
        if (passage) {
          const reference = spanReference(passage.source, passage);
          await vscode.commands.executeCommand(showInSourceCommand, reference);
        }
        return;
      }
      const excerpts = await excerptsOf(choice, await style);
      if (!excerpts) return;
      const { blockQuotationWords } = await style;
      const compose = composerFor(choice.action, excerpts, await style, blockQuotationWords);
      if (choice.action === 'copy') await copyQuotation(compose, await style);
      else await insertInto(target, compose, await style, corpus);
    },
  );
}

/** The source that alone is to be searched: commands can be called with anything. */
function sourceIdIn(given: unknown): string | undefined {
  const { source } = (given ?? {}) as { readonly source?: unknown };
  return typeof source === 'string' ? source : undefined;
}

/** A selection is what the writer half remembers; a long one is a passage of their own and no query. */
const longestQuery = 200;

function selectedText(editor: vscode.TextEditor): string {
  const text = editor.document.getText(editor.selection).replace(/\s+/gu, ' ').trim();
  return text.length <= longestQuery ? text : '';
}

function composerFor(
  action: PassageChoice['action'],
  excerpts: readonly Excerpt[],
  style: QuotationStyle,
  blockWords: number,
): Compose {
  const composers = excerpts.map((excerpt): Compose => {
    const form =
      action === 'block' || action === 'citation' ? action : usualForm(excerpt, blockWords);
    return (citations) => composeQuotation(excerpt, form, style, citations);
  });
  return (citations) => composeTogether(composers, citations);
}

/** The picked passages as what is quoted together; asks how where they are no neighbours. */
async function excerptsOf(
  { passages }: PassageChoice,
  { engine }: QuotationStyle,
): Promise<readonly Excerpt[] | undefined> {
  const [first, ...others] = passages;
  if (first && others.length === 0) return [excerptOf(first.source, first)];
  const apart = joinNeighbours(passages);
  const joined = apart.length > 1 ? joinWithEllipsis(apart) : undefined;
  if (!joined) return apart;
  const separate = vscode.l10n.t('{0} separate quotations', apart.length);
  const together = vscode.l10n.t('One quotation, joined with an ellipsis');
  const answer = await vscode.window.showQuickPick(
    [
      { label: together, description: engine.style.ellipsis.trim() },
      { label: separate, description: vscode.l10n.t('each with its own citation') },
    ],
    {
      placeHolder: vscode.l10n.t(
        'The passages do not follow each other: how shall they be quoted?',
      ),
    },
  );
  if (!answer) return undefined;
  return answer.label === together ? [joined] : apart;
}
