import type { Citation } from '../cite/citation';
import type { CitationPosition, Position } from '../cite/position';
import { inParentheses, withFinalPeriod } from '../cite/punctuation';
import type { QuotationStyle } from '../quote/insertion';
import { escapeRegExp } from '../text/escapeRegExp';
import type { CitableWork } from './citableWorks';

type Style = Pick<QuotationStyle, 'engine' | 'markup'>;

/** Where a citation stands: in a note of its own, or in brackets in the text. */
export type SiteKind = 'note' | 'text';

/** A citation's text at its place: all of a note, or the brackets with what is in them. */
export function writtenAt(
  kind: SiteKind,
  citation: Citation,
  { engine, markup }: Style,
  position?: CitationPosition,
  address?: string,
): string {
  const runs = engine.cite(citation, position);
  return markup.richText(
    kind === 'note' ? withFinalPeriod(runs, engine.style) : inParentheses(runs),
    address,
  );
}

/** The text with what a formatter of the document may change made equal: white space, for one. */
export function comparable(written: string, { markup }: Pick<Style, 'markup'>): string {
  const folded = written.replace(/\s+/gu, ' ').trim();
  return markup.comparable ? markup.comparable(folded) : folded;
}

/** A way in which a work can be cited: what is written, with its locator and note number left open. */
interface Form {
  readonly pattern: RegExp;
  /** What the text must begin with. */
  readonly beginning: string;
  readonly label: string | undefined;
  readonly position: CitationPosition;
}

/** Numbers that no citation has. citeproc writes them as they are. */
const LOCATOR = '987654321';
const LOCATORS = `${LOCATOR}-987654399`;
const NOTES = { work: 987654111, quotedIn: 987654222 } as const;

const formsOf = new WeakMap<object, Map<string, Forms>>();

/**
 * The citation that was written as this text, or undefined. What it gives, written anew, is the text.
 * @param written comparable
 */
export function readCitation(
  written: string,
  kind: SiteKind,
  work: CitableWork,
  style: Style,
): Citation | undefined {
  return readAs(forms(kind, work, style).any, written, kind, work, style);
}

/**
 * As `readCitation`, where the text can repeat the citation right before it: "ibid.".
 * @param previous that citation
 */
export function readRepeated(
  written: string,
  kind: SiteKind,
  previous: Citation,
  work: CitableWork,
  style: Style,
): Citation | undefined {
  const ibid = repeated(previous, 'ibid');
  if (comparable(writtenAt(kind, previous, style, ibid), style) === written) return previous;
  return readAs(forms(kind, work, style).ibidWithLocator, written, kind, work, style);
}

/** Whether the text is "ibid." for a citation, with its place or without, and nothing else could be. */
export function isIbid(written: string, kind: SiteKind, citation: Citation, style: Style): boolean {
  return (['ibid', 'ibid-with-locator'] as const).some(
    (place) =>
      comparable(writtenAt(kind, citation, style, repeated(citation, place)), style) === written,
  );
}

function repeated(
  { quotedIn }: Pick<Citation, 'quotedIn'>,
  place: 'ibid' | 'ibid-with-locator',
): CitationPosition {
  const subsequent = { place: 'subsequent' } as const;
  return quotedIn ? { work: subsequent, quotedIn: subsequent, whole: place } : { work: { place } };
}

function readAs(
  known: readonly Form[],
  written: string,
  kind: SiteKind,
  work: CitableWork,
  style: Style,
): Citation | undefined {
  for (const { beginning, pattern, label, position: open } of known) {
    if (!written.startsWith(beginning)) continue;
    const groups = pattern.exec(written)?.groups;
    if (!groups) continue;
    const { locator, note, readNote } = groups;
    const citation = withLocator(work, label, locator?.replace(/[\u2012-\u2014]/gu, '-'));
    const position = withNotes(open, note, readNote);
    if (comparable(writtenAt(kind, citation, style, position), style) === written) return citation;
  }
  return undefined;
}

function withLocator(
  { work, quotedIn }: CitableWork,
  label: string | undefined,
  value: string | undefined,
): Citation {
  return {
    work,
    ...(quotedIn && { quotedIn }),
    ...(label !== undefined && value !== undefined && { locator: { label, value } }),
  };
}

function withNotes(
  { work, quotedIn, whole }: CitationPosition,
  note: string | undefined,
  readNote: string | undefined,
): CitationPosition {
  const numbered = (position: Position, number: string | undefined) =>
    number === undefined ? position : { ...position, firstNote: Number(number) };
  return {
    work: numbered(work, note),
    ...(quotedIn && { quotedIn: numbered(quotedIn, readNote) }),
    ...(whole && { whole }),
  };
}

interface Forms {
  readonly any: readonly Form[];
  readonly ibidWithLocator: readonly Form[];
}

function forms(kind: SiteKind, work: CitableWork, style: Style): Forms {
  let known = formsOf.get(style.engine);
  if (!known) formsOf.set(style.engine, (known = new Map<string, Forms>()));
  const key = [kind, style.markup.name, work.work.id, work.quotedIn?.id].join('\n');
  let made = known.get(key);
  if (!made) {
    const labels = [undefined, ...work.labels];
    made = {
      any: labels.flatMap((label) => makeForms(kind, work, style, apart(work), label)),
      ibidWithLocator: work.labels.flatMap((label) =>
        makeForms(kind, work, style, [repeated(work, 'ibid-with-locator')], label),
      ),
    };
    known.set(key, made);
  }
  return made;
}

function makeForms(
  kind: SiteKind,
  work: CitableWork,
  style: Style,
  positions: readonly CitationPosition[],
  label: string | undefined,
): readonly Form[] {
  const made = new Map<string, Form>();
  for (const position of positions) {
    for (const value of label === undefined ? [undefined] : [LOCATOR, LOCATORS]) {
      const citation = withLocator(work, label, value);
      const written = comparable(writtenAt(kind, citation, style, position), style);
      const form = { ...patternOf(written), label, position };
      if (written !== '' && !made.has(form.pattern.source)) made.set(form.pattern.source, form);
    }
  }
  return [...made.values()];
}

/** Every position but "ibid.", with and without the number of the work's first note. */
function apart({ quotedIn }: CitableWork): readonly CitationPosition[] {
  const places = (firstNote: number): readonly Position[] => [
    { place: 'first' },
    { place: 'subsequent' },
    { place: 'subsequent', firstNote },
  ];
  return places(NOTES.work).flatMap((work) =>
    quotedIn
      ? places(NOTES.quotedIn).map((read): CitationPosition => ({ work, quotedIn: read }))
      : [{ work }],
  );
}

const holes = new RegExp(`${LOCATOR}(?:.987654399|.99)?|${NOTES.work}|${NOTES.quotedIn}`, 'gu');

function patternOf(written: string): { pattern: RegExp; beginning: string } {
  const beginning = written.split(holes, 1)[0] ?? '';
  const named = new Set<string>();
  let source = '';
  let from = 0;
  for (const { 0: hole, index } of written.matchAll(holes)) {
    const [name, text] =
      hole === String(NOTES.work)
        ? ['note', '\\d{1,6}']
        : hole === String(NOTES.quotedIn)
          ? ['readNote', '\\d{1,6}']
          : ['locator', '[^\\s,;()]{1,40}'];
    source += escapeRegExp(written.slice(from, index));
    source += named.has(name) ? `\\k<${name}>` : `(?<${name}>${text})`;
    named.add(name);
    from = index + hole.length;
  }
  source += escapeRegExp(written.slice(from));
  return { pattern: new RegExp(`^${source}(?<end>)$`, 'u'), beginning };
}
