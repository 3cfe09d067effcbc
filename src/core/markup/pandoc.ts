import type { RichText } from '../cite/richText';
import { locatorText } from './locatorText';
import { escapeMarkdown, markdownFootnote, writeMarkdown } from './markdown';
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
  richText: (runs) => writeMarkdown(runs, escapePandoc),
  notes: 'with-note-styles',
  keyed: ({ key, locator, leadIn }) =>
    ` [${leadIn ? `${inBrackets(leadIn)} ` : ''}${writeKey(key)}${locator ? writeLocator(locator) : ''}]`,
};

/**
 * Pandoc reads more into plain characters than CommonMark: quotation marks, dashes and ellipses of a
 * typewriter (`smart`), and lists with letters or round brackets.
 */
function escapePandoc(text: string): string {
  return escapeMarkdown(text)
    .replace(/["'{}]|(?<!\\)-(?=-)|(?<=-)-|\.(?=\.\.)/gu, '\\$&')
    .replace(/^([ \t]*)(?=\((?:\w{1,9})\)\s)/gmu, '$1\\')
    .replace(/^([ \t]*(?:\p{L}|[ivxlcdmIVXLCDM]{1,9}))([.)])(?=\s)/gmu, '$1\\$2');
}

/** Semicolons part citations. */
function inBrackets(runs: RichText): string {
  const line = runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/gu, ' ') }));
  return writeMarkdown(line, (text) => escapePandoc(text).replaceAll(';', '\\;'));
}

function writeLocator(locator: NonNullable<KeyedCitation['locator']>): string {
  const { label, value } = locatorText(locator);
  return `, ${inBrackets([{ text: `${label} ${value}` }])}`;
}

/** Letters, digits and single punctuation among them need no braces. */
const plainKey = /^[\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{N}_])*$/u;

function writeKey(key: string): string {
  return plainKey.test(key) ? `@${key}` : `@{${key}}`;
}
