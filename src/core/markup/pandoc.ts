import type { RichText } from '../cite/richText';
import { formatLocator, isReadLabel, locatorText } from './locatorText';
import { escapeInLine, markdownFootnote, writeMarkdown } from './markdown';
import type { KeyedCitation, Markup } from './markup';

/**
 * Markdown as Pandoc, Quarto and R Markdown read it, with citations by key: `[@key, para. 3]`. What
 * the reader sees of them is the document's own CSL style's business.
 */
export const pandoc: Markup = {
  ...markdownFootnote,
  name: 'pandoc',
  title: 'Pandoc, Quarto and R Markdown, citation by key',
  escape: escapePandoc,
  richText: (runs) => writeMarkdown(runs, escapeInPandoc, escapePandoc),
  notes: 'with-note-styles',
  keyed: ({ key, locator, leadIn }) =>
    ` [${leadIn ? `${inBrackets(leadIn)} ` : ''}${writeKey(key)}${locator ? writeLocator(locator) : ''}]`,
};

/**
 * Pandoc reads more into plain characters than CommonMark: quotation marks, dashes and ellipses of a
 * typewriter (`smart`).
 */
function escapeInPandoc(text: string): string {
  return escapeInLine(text).replace(/["'{}]|-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\./gu, '\\$&');
}

/** Beyond that, where a line begins, lists with letters or round brackets. */
function escapePandoc(text: string): string {
  return escapeInPandoc(text)
    .replace(/^([ \t]*)([#>+=:-])/gmu, '$1\\$2')
    .replace(/^([ \t]*)(?=\(\w{1,9}\)(?:\s|$))/gmu, '$1\\')
    .replace(/^([ \t]*(?:\d{1,9}|\p{L}|[ivxlcdm]{1,9}|[IVXLCDM]{1,9}))([.)])(?=\s|$)/gmu, '$1\\$2');
}

/** Semicolons part citations. */
function inBrackets(runs: RichText): string {
  const line = runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/gu, ' ') }));
  const escape = (text: string) => escapeInPandoc(text).replaceAll(';', '\\;');
  return writeMarkdown(line, escape, escape);
}

/** What Pandoc does not read as a locator, it prints as it stands. */
function writeLocator(locator: NonNullable<KeyedCitation['locator']>): string {
  const { label, value } = locatorText(locator);
  // It would take a time for a page, but for braces that say there is no locator.
  if (label === '') return `{}, ${inBrackets([{ text: formatLocator(locator) }])}`;
  if (!isReadLabel(locator.label)) return `, ${inBrackets([{ text: formatLocator(locator) }])}`;
  const written = inBrackets([{ text: `${label} ${value}` }]);
  // A value without a number is one in braces alone.
  return /\d|^[ivxlcdm-]+$/iu.test(value) ? `, ${written}` : `, {${written}}`;
}

/** Letters, digits and single punctuation among them need no braces. */
const plainKey = /^[\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{N}_])*$/u;

function writeKey(key: string): string {
  return plainKey.test(key) ? `@${key}` : `@{${key}}`;
}
