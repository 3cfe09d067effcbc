import * as vscode from 'vscode';
import { findAgreementNames } from '../core/names/findAgreementNames';
import { agreementMarkdown } from './host/agreementMarkdown';
import type { LoadCorpus } from './host/loadCorpus';
import { TextWindow } from './host/textWindow';

/** The card on an agreement name. */
export function registerAgreementHover(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const window = new TextWindow(document, position);
      if (window.isOpaque()) return undefined;
      const corpus = await loadCorpus();
      if (token.isCancellationRequested) return undefined;
      const mention = findAgreementNames(window.text, corpus.agreements, window.opaque).find(
        ({ start, end }) => start <= window.offset && window.offset <= end,
      );
      if (!mention) return undefined;
      return new vscode.Hover(agreementMarkdown(mention.agreement, corpus), window.range(mention));
    },
  });
}
