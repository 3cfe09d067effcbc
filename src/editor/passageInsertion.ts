import * as vscode from 'vscode';
import { excerptOf } from '../core/quote/excerpt';
import { composeQuotation, usualForm, writeCitation } from '../core/quote/insertion';
import { overlap } from '../core/text/span';
import type { LoadCorpus } from './host/loadCorpus';
import { activeTarget, insertInto } from './host/insertInto';
import {
  insertAgreementCitationCommand,
  insertPassageCommand,
  isSpanReference,
} from './host/passageCommands';
import { quotationStyleFor } from './host/quotationStyle';
import { settingsFor } from './host/settings';

/** The commands that cards link to: insert a passage, or the citation of an agreement, at the cursor. */
export function registerPassageInsertion(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(insertPassageCommand, async (reference: unknown) => {
      if (!isSpanReference(reference)) return;
      const target = activeTarget();
      const source = (await loadCorpus()).source(reference.source);
      if (!source?.paragraphs.some((each) => overlap(each, reference))) return;
      const document = target?.editor.document;
      const style = await quotationStyleFor(document);
      const excerpt = excerptOf(source, reference);
      const form = usualForm(excerpt, settingsFor(document).blockQuotationWords);
      await insertInto(target, (label) => composeQuotation(excerpt, form, style, label));
    }),
    vscode.commands.registerCommand(insertAgreementCitationCommand, async (id: unknown) => {
      const target = activeTarget();
      const agreement = (await loadCorpus()).agreements.find((each) => each.id === id);
      if (!agreement) return;
      const style = await quotationStyleFor(target?.editor.document);
      await insertInto(target, (label) => ({
        ...writeCitation({ work: agreement.work }, style, label),
        block: false,
      }));
    }),
  );
}
