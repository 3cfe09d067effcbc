import type { Citation } from '../cite/citation';
import type { QuotationStyle } from '../quote/insertion';
import type { Anchors } from './anchors';
import type { CitableWork } from './citableWorks';
import { readCitation, readRepeated, type SiteKind } from './writtenForms';

/** A citation that is written as some text, with the work that the text names. */
export interface NamedCitation {
  readonly work: CitableWork;
  readonly citation: Citation;
}

/**
 * A document is read again after each keystroke, and its citations stay what they are. What is
 * remembered is kept as long as the works, or the citation before, and the engine are.
 */
type Remembered<Known extends object, Reading> = WeakMap<
  Known,
  WeakMap<object, Map<string, Reading>>
>;

const readings: Remembered<Anchors, readonly NamedCitation[]> = new WeakMap();
const repeats: Remembered<Citation, Citation | undefined> = new WeakMap();
const mostReadings = 5_000;

/** The citations that are written as this text, of works that it names. */
export function readNamed(
  folded: string,
  kind: SiteKind,
  anchors: Anchors,
  style: QuotationStyle,
): readonly NamedCitation[] {
  return remember(readings, anchors, style, `${kind} ${folded}`, () =>
    anchors.worksNamedIn(folded).flatMap((work): NamedCitation[] => {
      const citation = readCitation(folded, kind, work, style);
      return citation ? [{ work, citation }] : [];
    }),
  );
}

/** As `readRepeated`. */
export function readAgain(
  folded: string,
  kind: SiteKind,
  previous: Citation,
  work: CitableWork,
  style: QuotationStyle,
): Citation | undefined {
  return remember(repeats, previous, style, `${kind} ${folded}`, () =>
    readRepeated(folded, kind, previous, work, style),
  );
}

function remember<Known extends object, Reading>(
  remembered: Remembered<Known, Reading>,
  known: Known,
  { engine, markup }: QuotationStyle,
  text: string,
  read: () => Reading,
): Reading {
  const ofKnown = remembered.get(known) ?? new WeakMap<object, Map<string, Reading>>();
  remembered.set(known, ofKnown);
  const ofEngine = ofKnown.get(engine) ?? new Map<string, Reading>();
  ofKnown.set(engine, ofEngine);
  const key = `${markup.name} ${text}`;
  if (ofEngine.has(key)) return ofEngine.get(key) as Reading;
  const reading = read();
  if (ofEngine.size >= mostReadings) ofEngine.clear();
  ofEngine.set(key, reading);
  return reading;
}
