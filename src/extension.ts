import type * as vscode from 'vscode';
import { registerAddSource } from './editor/addSource';
import { registerAgreementHover } from './editor/agreementHover';
import { registerBibliographyEntries } from './editor/bibliographyEntries';
import { registerCitationStyles } from './editor/citationStyles';
import { registerExportWorks } from './editor/exportWorks';
import { registerGhostText, registerGhostTextCitations } from './editor/ghostText';
import { lazyLibrary } from './editor/host/loadCorpus';
import { registerForLanguages } from './editor/host/registerForLanguages';
import { registerNameCompletion } from './editor/nameCompletion';
import { registerPassageDrop } from './editor/passageDrop';
import { registerPassageHover } from './editor/passageHover';
import { registerPassageInsertion } from './editor/passageInsertion';
import { registerQuotationCompletion } from './editor/quotationCompletion';
import { registerReadSources } from './editor/readSources';
import { registerPassageReferences, registerReferences } from './editor/references';
import { registerSearchPassages } from './editor/searchPassages';
import { registerSourceDefinition } from './editor/sourceDefinition';
import { registerSourceDiagnostics } from './editor/sourceDiagnostics';
import { registerSourceViewer } from './editor/sourceViewer';
import { registerSourcesView } from './editor/sourcesView';
import { registerVerification, registerVerificationProviders } from './editor/verification';

/** Registers every capability; whatever is heavy loads when a capability is first used. */
export function activate(context: vscode.ExtensionContext): void {
  const lazy = lazyLibrary(context.globalStorageUri);
  const { corpus, corpusNow, library } = lazy;
  const verification = registerVerification(lazy.opened, library);
  context.subscriptions.push(
    lazy,
    registerSearchPassages(corpus, library),
    registerPassageInsertion(corpus),
    registerCitationStyles(corpus, context.workspaceState),
    registerBibliographyEntries(corpus),
    registerExportWorks(corpus),
    registerSourceViewer(corpus),
    registerSourceDiagnostics(lazy.opened),
    verification,
    registerAddSource(library),
    registerReadSources(library),
    registerSourcesView(library, context.workspaceState),
    registerPassageReferences(library),
    registerGhostTextCitations(),
    registerForLanguages((selector) => [
      registerQuotationCompletion(selector, corpusNow),
      registerNameCompletion(selector, corpusNow),
      registerGhostText(selector, corpusNow),
      registerAgreementHover(selector, corpusNow),
      registerPassageHover(selector, corpusNow),
      registerSourceDefinition(selector, corpus),
      registerReferences(selector, library),
      registerPassageDrop(selector, corpus),
      registerVerificationProviders(selector, verification),
    ]),
  );
}
