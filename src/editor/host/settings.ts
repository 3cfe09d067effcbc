import * as vscode from 'vscode';
import { citationStyles, findStyle, type CitationStyle } from '../../core/cite/styles';
import type { Markup, QuoteMarkShape } from '../../core/markup/markup';
import { markupFor } from '../../core/markup/markupFor';

/** What the writer chose, for one document. */
export interface Settings {
  readonly citationStyle: CitationStyle;
  readonly markup: Markup;
  readonly quoteMarkShape: QuoteMarkShape;
  /** From this many words on, a quotation is set as a block. */
  readonly blockQuotationWords: number;
}

const section = 'citeAgreement';

/** @param document whose language and folder count; without one, text is made for pasting elsewhere */
export function settingsFor(document: vscode.TextDocument | undefined): Settings {
  const configuration = vscode.workspace.getConfiguration(section, document);
  // VS Code checks no types: settings.json can hold anything.
  const styleName = configuration.get<unknown>('citationStyle');
  const citationStyle =
    (typeof styleName === 'string' ? findStyle(styleName) : undefined) ?? citationStyles[0];
  const chosenMarkups = configuration.get<Record<string, unknown> | null>('markup') ?? {};
  const words = configuration.get<number>('blockQuotationWords', 0);
  return {
    citationStyle,
    markup: markupFor(document?.languageId ?? 'plaintext', chosenMarkups, citationStyle),
    quoteMarkShape: configuration.get('quotationMarks') === 'straight' ? 'straight' : 'curly',
    blockQuotationWords: words > 0 ? words : citationStyle.blockQuotationWords,
  };
}

/** Whether ghost text is wanted in the document. */
export function wantsGhostText(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, document).get('ghostText', true);
}

/** Whether lists should set the words that a search found in bold letters: not where a screen reader is in use. */
export function wantsBoldMatches(): boolean {
  const isForScreenReader =
    vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
  return (
    !isForScreenReader && vscode.workspace.getConfiguration(section).get('search.boldMatches', true)
  );
}

/** The documents that the extension serves, in whatever file system they are. */
export function documentSelector(): vscode.DocumentFilter[] {
  const configuration = vscode.workspace.getConfiguration(section);
  const chosen = configuration.get<unknown>('languages');
  const languages: unknown = Array.isArray(chosen)
    ? chosen
    : configuration.inspect('languages')?.defaultValue;
  return (languages as unknown[])
    .filter((language) => typeof language === 'string')
    .map((language) => ({ language }));
}

/** Whether a change of configuration touches the list of languages. */
export function changesLanguages(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.languages`);
}
