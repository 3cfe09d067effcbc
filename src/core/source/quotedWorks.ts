import type { CslItem } from '../csl/item';
import { contains, type Span } from '../text/span';
import type { FieldProblem } from '../schema/fieldProblems';
import type { Paragraphs } from './paragraphs';
import type { QuotedWork } from './source';

/** An entry of the front matter's `quotedWorks`: exactly one of `paragraphs` and `text` is there. */
interface QuotedWorkEntry {
  readonly paragraphs?: { readonly first: number; readonly last: number };
  readonly text?: string;
  readonly work: CslItem;
}

type Placed =
  | { readonly ok: true; readonly value: readonly QuotedWork[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Finds where in the body each quoted work's words stand. */
export function placeQuotedWorks(
  body: string,
  paragraphs: Paragraphs,
  entries: readonly QuotedWorkEntry[],
): Placed {
  const problems: FieldProblem[] = [];
  const placed: QuotedWork[] = [];
  entries.forEach((entry, index) => {
    const span =
      entry.text === undefined ? ofParagraphs(entry, paragraphs) : ofWords(entry.text, body);
    if (typeof span === 'string') {
      const field = `quotedWorks[${index}].${entry.text === undefined ? 'paragraphs' : 'text'}`;
      problems.push({ field, reason: span });
    } else {
      placed.push({ ...span, work: entry.work });
    }
  });
  if (problems.length > 0) return { ok: false, problems };
  placed.sort((a, b) => a.start - b.start || (contains(a, b) ? -1 : 1));
  return { ok: true, value: placed };
}

function ofParagraphs(
  { paragraphs: range }: QuotedWorkEntry,
  paragraphs: Paragraphs,
): Span | string {
  const first = paragraphs.at((range?.first ?? 0) - 1);
  const last = paragraphs.at((range?.last ?? 0) - 1);
  if (!first || !last) {
    return `names paragraph ${range?.last ?? 0}, but the text has ${paragraphs.length}`;
  }
  return { start: first.start, end: last.end };
}

function ofWords(words: string, body: string): Span | string {
  const start = body.indexOf(words);
  if (start < 0) return 'is not in the text, character for character';
  if (body.includes(words, start + 1)) {
    return 'stands in the text more than once: quote enough of it to tell which';
  }
  return { start, end: start + words.length };
}
