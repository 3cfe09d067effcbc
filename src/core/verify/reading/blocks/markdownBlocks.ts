import { hiddenIn } from '../../../markup/notes/enclosed';
import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';

interface OpenBlock {
  /** Of its first marker. */
  readonly start: number;
  /** Right after that. */
  readonly content: number;
  /** Of the last line that it holds. */
  end: number;
}

/** The markers of a quoted line, which may stand in the item of a list. */
const quoted = /^[ \t]{0,12}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?((?:>[ \t]{0,4}){1,16})/u;
/** What begins a block of its own, so that it does not go on with a quoted paragraph. */
const otherBlock =
  /^[ \t]{0,3}(?:#{1,6}\s|[-*+]\s|1[.)]\s|`{3}|~{3}|:{3}|(?:[-*_][ \t]*){3,50}$|\[\^[^\]\s]{1,100}\]:|\{:|\||<\/?[a-z!])/iu;

/** The first line of an alert or a callout, with its title. */
const alert = /^[ \t]*\[!([A-Za-z]{1,30})\][^\n]*/u;

/**
 * `>` blocks, with nested ones and the lines that go on with their paragraphs without a marker. GitHub's
 * alerts, `> [!NOTE]`, quote nobody; of the callouts of others `> [!quote]` does.
 * @param isLazy whether a paragraph goes on in lines without a marker
 */
export function markdownBlocks(
  text: string,
  opaque: readonly Span[],
  isLazy = true,
): readonly FoundQuotation[] {
  if (!text.includes('>')) return [];
  const isHidden = hiddenIn(opaque);
  const found: FoundQuotation[] = [];
  const open: OpenBlock[] = [];
  let inParagraph = false;
  const closeTo = (depth: number) => {
    while (open.length > depth) {
      const block = open.pop();
      if (block) add(block);
    }
  };
  const add = ({ start, content, end }: OpenBlock) => {
    const [callout, kind = ''] = alert.exec(text.slice(content, content + 300)) ?? [''];
    if (kind !== '' && !/^(?:quote|cite)$/iu.test(kind)) return;
    const span = { start: content + callout.length, end };
    if (span.start >= end) return;
    found.push({ span, outer: { start, end }, form: 'block', repeatedMarks: [] });
  };
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    // Most lines neither begin a block nor go on with one.
    const line = open.length > 0 || mayBeQuoted(text, start) ? text.slice(start, next) : undefined;
    if (line !== undefined) {
      const written = line.trimEnd();
      const end = start + written.length;
      const [prefix = '', markers = ''] =
        (isHidden(start, false) ? undefined : quoted.exec(line)) ?? [];
      const depth = markers.replace(/[^>]/gu, '').length;
      const rest = line.slice(prefix.length).trimEnd();
      const isBlank = rest === '';
      const goesOn = isLazy && inParagraph && !isBlank && !otherBlock.test(rest);
      if (depth < open.length && !goesOn) closeTo(depth);
      if (depth > open.length) {
        let at = start + prefix.length - markers.length - 1;
        for (let level = 1; level <= depth; level++) {
          at = text.indexOf('>', at + 1);
          if (level > open.length) open.push({ start: at, content: at + 1, end });
        }
      }
      if (!isBlank) for (const block of open) block.end = end;
      inParagraph = !isBlank && !/^[ \t]{0,3}#{1,6}\s/u.test(rest);
    }
    start = next;
  }
  closeTo(0);
  return found;
}

/** Whether a line may begin with a marker: those that begin with a letter cannot. */
function mayBeQuoted(text: string, start: number): boolean {
  return /[\s>\-*+\d]/u.test(text.charAt(start));
}
