import type { Citation } from '../cite/citation';
import type { CitationPosition, Position } from '../cite/position';
import type { CslItem } from '../csl/item';
import type { QuotationStyle } from '../quote/insertion';
import { escapeRegExp } from '../text/escapeRegExp';
import type { CitableWork } from './citableWorks';
import type { SiteKind } from './writtenForms';

type Style = Pick<QuotationStyle, 'engine' | 'markup'>;

/** A way in which a work can be cited: what is written, with its locator and note number left open. */
export interface Form {
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

const known = new WeakMap<object, WeakMap<CslItem, Map<string, readonly Form[]>>>();

/**
 * The forms of a work at one position, with a locator of one label or with none. They are made when they
 * are asked for, for it takes citeproc a millisecond or two.
 * @param write writes a citation as texts are compared
 */
export function formsOf(
  kind: SiteKind,
  work: CitableWork,
  style: Style,
  position: CitationPosition,
  label: string | undefined,
  write: (kind: SiteKind, citation: Citation, style: Style, position: CitationPosition) => string,
): readonly Form[] {
  const ofWork = rememberedOf(style, work);
  const key = JSON.stringify([kind, style.markup.name, position, label, work.quotedIn?.id]);
  const found = ofWork.get(key);
  if (found) return found;
  const made = new Map<string, Form>();
  for (const value of label === undefined ? [undefined] : [LOCATOR, LOCATORS]) {
    const written = write(kind, openLocator(work, label, value), style, position);
    const form = { ...patternOf(written), label, position };
    if (written !== '' && !made.has(form.pattern.source)) made.set(form.pattern.source, form);
  }
  const forms = [...made.values()];
  ofWork.set(key, forms);
  return forms;
}

function rememberedOf({ engine }: Style, { work }: CitableWork): Map<string, readonly Form[]> {
  const ofEngine = known.get(engine) ?? new WeakMap<CslItem, Map<string, readonly Form[]>>();
  known.set(engine, ofEngine);
  const ofWork = ofEngine.get(work) ?? new Map<string, readonly Form[]>();
  ofEngine.set(work, ofWork);
  return ofWork;
}

/** The citation of a work at a place. */
export function openLocator(
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

/** Every position but "ibid.", with and without the number of the work's first note. */
export function apart({ quotedIn }: CitableWork): readonly CitationPosition[] {
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

/** The position of what repeats the citation right before it. */
export function repeatedPosition(
  { quotedIn }: Pick<Citation, 'quotedIn'>,
  place: 'ibid' | 'ibid-with-locator',
): CitationPosition {
  const subsequent = { place: 'subsequent' } as const;
  return quotedIn ? { work: subsequent, quotedIn: subsequent, whole: place } : { work: { place } };
}

const holes = new RegExp(`${LOCATOR}(?:.987654399|.99)?|${NOTES.work}|${NOTES.quotedIn}`, 'gu');

/** `3`, `2–4`, `II(1)(a)`, as a markup writes it: brackets in pairs, characters by their numbers. */
const value = String.raw`(?:[^\s,;()]|&#\d{1,7};|\([^\s()]{1,12}\)){1,40}`;

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
          : ['locator', value];
    source += escapeRegExp(written.slice(from, index));
    source += named.has(name) ? `\\k<${name}>` : `(?<${name}>${text})`;
    named.add(name);
    from = index + hole.length;
  }
  source += escapeRegExp(written.slice(from));
  return { pattern: new RegExp(`^${source}(?<end>)$`, 'u'), beginning };
}
