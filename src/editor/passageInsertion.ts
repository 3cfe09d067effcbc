import * as vscode from 'vscode';
import { excerptOf } from '../core/quote/excerpt';
import { composeCitation, composeQuotation, usualForm } from '../core/quote/insertion';
import type { LoadCorpus } from './host/loadCorpus';
import { activeTarget, insertInto } from './host/insertInto';
import {
  insertAgreementCitationCommand,
  insertPassageCommand,
  isSpanReference,
} from './host/passageCommands';
import { quotationStyleFor } from './host/quotationStyle';

/** The commands that cards link to: insert a passage, or the citation of an agreement, at the cursor. */
export function registerPassageInsertion(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(insertPassageCommand, async (reference: unknown) => {
      if (!isSpanReference(reference)) return;
      const target = activeTarget();
      const corpus = await loadCorpus();
      const source = corpus.source(reference.source);
      if (!source || source.paragraphs.overlapping(reference).length === 0) return;
      const document = target?.editor.document;
      const style = await quotationStyleFor(document);
      const excerpt = excerptOf(source, reference);
      const form = usualForm(excerpt, style.blockQuotationWords);
      await insertInto(
        target,
        (citations) => composeQuotation(excerpt, form, style, citations),
        style,
        corpus,
      );
    }),
    vscode.commands.registerCommand(insertAgreementCitationCommand, async (id: unknown) => {
      const target = activeTarget();
      const corpus = await loadCorpus();
      const agreement = corpus.agreements.find((each) => each.id === id);
      if (!agreement) return;
      const style = await quotationStyleFor(target?.editor.document);
      await insertInto(target, composeCitation(agreement.work), style, corpus);
    }),
  );
}
