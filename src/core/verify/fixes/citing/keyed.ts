import type { DocumentLanguage } from '../../../markup/language';
import type { Markup } from '../../../markup/markup';
import { markups } from '../../../markup/markups';
import { writeKeyed } from '../../../quote/citationWriter';
import type { TextChange } from '../../../quote/textChange';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Fault, QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { withLocator } from './locatorText';
import type { RightCitation } from './rightCitation';

/**
 * The change that makes a citation by key right: of its locator alone, where nothing else is wrong; else
 * it is written anew. Undefined where it has other keys, which would be lost.
 */
export function rekeyed(
  citation: WrittenCitation,
  { source }: QuotedPlace,
  right: RightCitation,
  fault: Fault | undefined,
  { text, language, style }: FixContext,
): TextChange | undefined {
  const { span, cited } = citation;
  const written = text.slice(span.start, span.end);
  const named = cited.find((each) => each.source === source)?.locator;
  const { locator } = right.citation;
  if (fault === 'locator' && named && locator) {
    const newText = withLocator(written, named, locator, rangeMark(language));
    if (newText !== undefined) return { span, newText };
  }
  const keys = keysIn(written, language);
  const [key] = keys;
  if (key === undefined || keys.length > 1) return undefined;
  const markup = style.markup.keyed ? style.markup : keyedMarkup(written, language);
  if (!markup) return undefined;
  const isItsKey = cited.some((each) => each.source === source);
  const anew = writeKeyed(right.citation, isItsKey ? key : source.id, {
    engine: style.engine,
    markup,
  });
  const newText = withCommand(anew.replace(/^[\s~]+/u, ''), written);
  // Words before the key are parted by a plain space, where the key alone was tied to the quotation.
  const isTied = text[span.start - 1] === '~' && anew.startsWith(' ');
  return isTied
    ? { span: { start: span.start - 1, end: span.end }, newText: ` ${newText}` }
    : { span, newText };
}

/** What citations by key write between the ends of a range. */
export function rangeMark(language: DocumentLanguage): string {
  return language === 'latex' ? '--' : '-';
}

function keysIn(written: string, language: DocumentLanguage): readonly string[] {
  switch (language) {
    case 'latex':
      return (/\{([^{}]{1,2000})\}$/u.exec(written)?.[1] ?? '')
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== '');
    case 'typst':
      return [
        ...written.matchAll(/<([^<>\s]{1,300})>|@([\w:.-]{0,299}\w)|label\("([^"]{1,300})"\)/gu),
      ].map(([, ...names]) => names.find(Boolean) ?? '');
    default:
      return [...written.matchAll(/@\{([^{}\s]{1,300})\}|@([^\s,;\][{}]{1,300})/gu)].map(
        ([, braced, plain = '']) => braced ?? plain,
      );
  }
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
  const [command] = /^\\[A-Za-z]+\*?/u.exec(written) ?? [];
  return command === undefined
    ? anew
    : anew.replace(/\\(?:autocite|citep|cite)(?![A-Za-z])/u, () => command);
}
