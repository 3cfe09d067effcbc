import type * as vscode from 'vscode';
import { registerAgreementHover } from './editor/agreementHover';
import { registerBibliographyEntries } from './editor/bibliographyEntries';
import { registerCitationStyles } from './editor/citationStyles';
import { registerExportWorks } from './editor/exportWorks';
import { registerGhostText, registerGhostTextCitations } from './editor/ghostText';
import { lazyCorpus } from './editor/host/loadCorpus';
import { registerForLanguages } from './editor/host/registerForLanguages';
import { registerNameCompletion } from './editor/nameCompletion';
import { registerPassageHover } from './editor/passageHover';
import { registerPassageInsertion } from './editor/passageInsertion';
import { registerQuotationCompletion } from './editor/quotationCompletion';
import { registerSearchPassages } from './editor/searchPassages';
import { registerSourceDefinition } from './editor/sourceDefinition';
import { registerSourceDiagnostics } from './editor/sourceDiagnostics';
import { registerSourceViewer } from './editor/sourceViewer';

/** Registers every capability; whatever is heavy loads when a capability is first used. */
export function activate(context: vscode.ExtensionContext): void {
  const corpus = lazyCorpus();
  context.subscriptions.push(
    registerSearchPassages(corpus),
    registerPassageInsertion(corpus),
    registerCitationStyles(corpus, context.workspaceState),
    registerBibliographyEntries(corpus),
    registerExportWorks(corpus),
    registerSourceViewer(corpus),
    registerSourceDiagnostics(),
    registerGhostTextCitations(),
    registerForLanguages((selector) => [
      registerQuotationCompletion(selector, corpus),
      registerNameCompletion(selector, corpus),
      registerGhostText(selector, corpus),
      registerAgreementHover(selector, corpus),
      registerPassageHover(selector, corpus),
      registerSourceDefinition(selector, corpus),
    ]),
  );
}
