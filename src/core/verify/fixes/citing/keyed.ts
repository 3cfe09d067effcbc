import type { DocumentLanguage } from '../../../markup/language';
import type { Markup } from '../../../markup/markup';
import { markups } from '../../../markup/markups';
import { writeKeyed } from '../../../quote/citationWriter';
import type { TextChange } from '../../../quote/textChange';
import type { Span } from '../../../text/span';
import { keySites } from '../../citing/sites/keySites';
import { signal } from '../../citing/signals';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Fault, QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { keysIn, withKeyAndPlaceOf } from './keyParts';
import { withLocator } from './locatorText';
import { textOf } from './relocated';
import type { RightCitation } from './rightCitation';

const signals = new RegExp(signal, 'gu');

/** Where a citation cites by key, if it is nothing else: in a note, words like “see” may come before it. */
export function keySpan(
  citation: WrittenCitation,
  { text, language }: FixContext,
): Span | undefined {
  const own = textOf(citation);
  if (citation.kind === 'key') return own;
  const written = text.slice(own.start, own.end);
  const [site, ...others] = keySites(written, language);
  if (!site || others.length > 0) return undefined;
  const { start, end } = site.span;
  const rest = (written.slice(0, start) + written.slice(end)).replace(signals, '');
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined;
  return { start: own.start + start, end: own.start + end };
}

/**
 * The change that makes a citation by key right: its key and its place change, and what else the writer has there
 * stays. Where a speaker is named beside it, it is written anew. Undefined where it has other keys, which would be
 * lost.
 */
export function rekeyed(
  span: Span,
  { cited }: WrittenCitation,
  { source }: QuotedPlace,
  right: RightCitation,
  fault: Fault | undefined,
  { text, language, style }: FixContext,
): TextChange | undefined {
  const written = text.slice(span.start, span.end);
  const own = cited.find((each) => each.source === source);
  const { locator, quotedIn } = right.citation;
  if (fault === 'locator' && own?.locator && locator) {
    const newText = withLocator(written, own.locator, locator, rangeMark(language));
    if (newText !== undefined) return { span, newText };
  }
  const [key, ...others] = keysIn(written, language);
  if (!key || others.length > 0) return undefined;
  const markup = style.markup.keyed ? style.markup : keyedMarkup(written, language);
  if (!markup) return undefined;
  const keyedStyle = { engine: style.engine, markup };
  const name = own ? key.name : source.id;
  const namesSpeaker =
    cited.some(({ speakers, stranger }) => speakers.length > 0 || stranger !== undefined) ||
    (quotedIn !== undefined && !isOfSentence(written));
  if (!namesSpeaker) {
    const plain = writeKeyed({ work: source.work, ...(locator && { locator }) }, name, keyedStyle);
    const newText = withKeyAndPlaceOf(written, plain.trim(), language);
    if (newText !== undefined) return { span, newText };
  }
  const anew = writeKeyed(right.citation, name, keyedStyle);
  const newText = withCommand(anew.replace(/^[\s~]+/u, ''), written);
  // Words before the key are parted by a plain space, where the key alone was tied to the quotation.
  const isTied = text[span.start - 1] === '~' && anew.startsWith(' ');
  return isTied
    ? { span: { start: span.start - 1, end: span.end }, newText: ` ${newText}` }
    : { span, newText };
}

/** Whether a citation is a part of its sentence, where words before the author's name cannot stand. */
function isOfSentence(written: string): boolean {
  return /^@|^\[cite\/t|form:|^\\[A-Za-z]{0,9}(?:citet|[tT]extcite|citeauthor)/u.test(written);
}

/** What citations by key write between the ends of a range. */
export function rangeMark(language: DocumentLanguage): string {
  return language === 'latex' ? '--' : '-';
}

/** The markup that writes such citations, where the document's own is another one. */
function keyedMarkup(written: string, language: DocumentLanguage): Markup | undefined {
  switch (language) {
    case 'markdown':
      return markups.pandoc;
    case 'typst':
      return markups['typst-cite'];
    case 'org':
      return markups['org-cite'];
    case 'latex':
      if (/^\\cite[pt]/u.test(written)) return markups['latex-natbib'];
      return markups[/^\\cite\b/u.test(written) ? 'latex-bibtex' : 'latex-biblatex'];
    default:
      return undefined;
  }
}

/** The command that the writer has for it: `\footcite`. */
function withCommand(anew: string, written: string): string {
  const [command] = /^\\(?:begin\{[a-z]+\}|[A-Za-z]+\*?)/u.exec(written) ?? [];
  return command === undefined
    ? anew
    : anew.replace(/\\(?:autocite|citep|cite)(?![A-Za-z])/u, () => command);
}
