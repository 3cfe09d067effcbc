import * as vscode from 'vscode';
import { markups } from '../../core/markup/markups';
import { attribute, formatLocator, speaker } from '../../core/source/attribution';
import type { Source } from '../../core/source/source';
import { contains, type Span } from '../../core/text/span';
import { commandLink, showInSourceCommand, spanReference } from './passageCommands';

/** Markdown for a card, with the commands that its links may run. */
export function card(markdown: string, commands: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString(markdown, true);
  text.isTrusted = { enabledCommands: [...commands] };
  return text;
}

/** Text of any kind as Markdown that shows it to the character. */
export function escaped(text: string): string {
  return markups.markdown.escape(text.replace(/\s/gu, ' '));
}

/**
 * A passage for a card: the paragraph with the span in bold, whose words they are, and the citation.
 */
export function passageMarkdown(
  source: Source,
  span: Span,
  citation: string,
): vscode.MarkdownString {
  const paragraph = source.paragraphs.around(span.start);
  const { start, end } = paragraph && contains(paragraph, span) ? paragraph : span;
  const { work, quotedIn, locator } = attribute(source, span);
  const words = [
    escaped(source.body.slice(start, span.start)),
    strong(escaped(source.body.slice(span.start, span.end))),
    escaped(source.body.slice(span.end, end)),
  ].join('');
  const origin = quotedIn
    ? vscode.l10n.t('{0}, quoted in {1}', speaker(work), speaker(quotedIn))
    : speaker(work);
  const link = commandLink(
    vscode.l10n.t('Show in source'),
    vscode.l10n.t('Open the source with this passage selected'),
    showInSourceCommand,
    spanReference(source, span),
  );
  return card(
    `> ${words}\n\n**${escaped(origin)}**, ${formatLocator(locator)}\n\n${escaped(citation)}\n\n${link}`,
    [showInSourceCommand],
  );
}

/** Bold does not begin or end at white space. */
function strong(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${before}**${words}**${after}`;
}
