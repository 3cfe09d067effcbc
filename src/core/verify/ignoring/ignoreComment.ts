import type { Span } from '../../text/span';
import { findingKinds, type FindingKind } from '../finding';
import type { DocumentLanguage } from '../../markup/language';
import { commentShapes } from './commentShapes';

/** What the comments begin with that ask to pass over findings. */
export const ignoreWord = 'cite-agreement-ignore';

/** A comment that asks to pass over findings. Its span is in the document, UTF-16 offsets. */
export interface IgnoreComment extends Span {
  readonly ofFile: boolean;
  /** The kinds of findings that it means; absent where it means all. */
  readonly kinds?: ReadonlySet<FindingKind>;
  /** What it names that is no kind of finding. */
  readonly unknownCodes: readonly string[];
}

/** `-file`, and codes after a colon; a reason may follow two hyphens. */
const content = /^\s*cite-agreement-ignore(?<file>-file)?(?![\w-])\s*(?::(?<codes>[^]*))?/u;

const known: ReadonlySet<string> = new Set(findingKinds);

/**
 * The comments of a document that ask to pass over findings, in the order of the text.
 * @param opaque what is not prose, in order: only there are comments
 */
export function ignoreComments(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly IgnoreComment[] {
  const shape = commentShapes[language];
  // Most documents have none, and are not looked through.
  if (!shape || !text.includes(ignoreWord)) return [];
  return opaque.flatMap(({ start, end }): IgnoreComment[] => {
    const comment = shape.read.exec(text.slice(start, end));
    const groups = comment && content.exec(comment[1] ?? comment[2] ?? '')?.groups;
    if (!comment || !groups) return [];
    const [named = ''] = ` ${groups.codes ?? ''}`.split(/\s--/u);
    const codes = named.split(/[\s,]+/u).filter((code) => code !== '');
    const kinds = codes.filter((code) => known.has(code)) as readonly FindingKind[];
    return [
      {
        start,
        end: start + comment[0].length,
        ofFile: groups.file !== undefined,
        ...(codes.length > 0 && { kinds: new Set(kinds) }),
        unknownCodes: codes.filter((code) => !known.has(code)),
      },
    ];
  });
}
