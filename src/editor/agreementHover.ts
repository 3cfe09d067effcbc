import * as vscode from 'vscode';
import { findAgreementNames } from '../core/names/findAgreementNames';
import { agreementMarkdown } from './host/agreementMarkdown';
import type { Corpus } from './host/corpus';
import { TextWindow } from './host/textWindow';

/** The card on an agreement name. */
export function registerAgreementHover(
  selector: vscode.DocumentSelector,
  corpus: Corpus,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const window = new TextWindow(document, position);
      if (window.isOpaque()) return undefined;
      const mention = findAgreementNames(window.text, corpus.agreements, window.opaque).find(
        ({ start, end }) => start <= window.offset && window.offset <= end,
      );
      if (!mention) return undefined;
      return new vscode.Hover(agreementMarkdown(mention.agreement, corpus), window.range(mention));
    },
  });
}
