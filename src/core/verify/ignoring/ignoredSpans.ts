import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import type { Finding, FindingKind } from '../finding';
import { ignoreComments, type IgnoreComment } from './ignoreComment';
import { paragraphSpans, type ParagraphSpan } from './paragraphSpans';

/** A stretch of a document in which findings are passed over. UTF-16 offsets. */
export interface IgnoredSpan extends Span {
  /** The kinds that are meant; absent where all are. */
  readonly kinds?: ReadonlySet<FindingKind>;
  /** Whether only the first finding that begins in it is meant, rather than all. */
  readonly onlyFirst: boolean;
}

/**
 * What a document's comments ask to pass over. One inside a paragraph means the first finding that
 * begins after it there; one that stands before the first word of a paragraph, or alone above it,
 * means all that begin in that paragraph.
 * @param opaque what of the document is not prose (`opaqueSpans`)
 */
export function ignoredSpans(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly IgnoredSpan[] {
  const comments = ignoreComments(text, language, opaque);
  if (comments.length === 0) return [];
  const paragraphs = paragraphSpans(text, language, opaque);
  let index = 0;
  return comments.flatMap((comment): IgnoredSpan[] => {
    const { kinds } = comment;
    while ((paragraphs[index]?.end ?? text.length) <= comment.start) index++;
    const reach = reachOf(comment, text, paragraphs, index);
    return reach ? [{ ...reach, ...(kinds && { kinds }) }] : [];
  });
}

function reachOf(
  { start, end, ofFile }: IgnoreComment,
  text: string,
  paragraphs: readonly ParagraphSpan[],
  index: number,
): IgnoredSpan | undefined {
  if (ofFile) return { start: 0, end: text.length, onlyFirst: false };
  const around = paragraphs[index];
  if (!around) return undefined;
  if (around.firstWord !== undefined) {
    return { start: end, end: around.end, onlyFirst: around.firstWord < start };
  }
  const next = paragraphs.slice(index + 1).find(({ firstWord }) => firstWord !== undefined);
  return next && { start: next.start, end: next.end, onlyFirst: false };
}

/** Codes in ignore comments that name no kind of finding, with the comments' spans, to tell the writer. */
export function unknownCodes(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly (Span & { readonly code: string })[] {
  return ignoreComments(text, language, opaque).flatMap(({ start, end, unknownCodes }) =>
    unknownCodes.map((code) => ({ start, end, code })),
  );
}

/**
 * Whether a comment asks to pass over a finding.
 * @param findings all of the document, in order
 */
export function isIgnored(
  { kind, span }: Pick<Finding, 'kind' | 'span'>,
  ignored: readonly IgnoredSpan[],
  findings: readonly Pick<Finding, 'span'>[],
): boolean {
  return ignored.some(({ start, end, kinds, onlyFirst }) => {
    if (span.start < start || span.start >= end || (kinds && !kinds.has(kind))) return false;
    return !onlyFirst || !findings.some((each) => isBetween(each.span.start, start, span.start));
  });
}

function isBetween(offset: number, from: number, before: number): boolean {
  return from <= offset && offset < before;
}
