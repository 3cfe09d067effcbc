import type { DocumentLanguage } from '../../markup/language';
import { detached } from '../../text/detached';
import type { Steps } from '../../text/steps';
import { bondsInPlace, type Bonds } from './bonds';
import type { Frame } from './frame';
import { frameWithin, isFrameWithin } from './frameWithin';
import { Place } from './place';
import { Section, type PlacedSection } from './section';
import { sectionEnds } from './sectionEnds';

/** After so many that are open each, all that follows is read together. */
const mostJoined = 8;
/** So many that are known are looked up between two pauses. */
const knownOfStep = 500;

/** The cutting of one document into sections. */
export class Cutting {
  /** The sections by the texts of their first pieces. */
  readonly known = new Map<string, Section>();
  readonly #text: string;
  readonly #language: DocumentLanguage;
  readonly #frame: Frame;
  readonly #before: ReadonlyMap<string, Section>;
  #looked = 0;

  constructor(
    text: string,
    language: DocumentLanguage,
    frame: Frame,
    before: ReadonlyMap<string, Section>,
  ) {
    this.#text = text;
    this.#language = language;
    this.#frame = frame;
    this.#before = before;
  }

  /**
   * The sections, each with those notes of the lists that it marks. Where one leaves something open that a list
   * parts from what follows, every note stays where it stands.
   */
  *cut(bonds: Bonds): Steps<readonly PlacedSection[]> {
    const text = this.#text;
    const { lists } = bonds;
    const notes = lists.flatMap((list) => list.notes).sort((a, b) => a.marks.start - b.marks.start);
    const placed: PlacedSection[] = [];
    let start = 0;
    let joined = 0;
    let nextNote = 0;
    let nextList = 0;
    for (const each of sectionEnds(text, this.#language, this.#frame.opaque, bonds)) {
      const list = lists[nextList]?.span;
      if (each === list?.end) {
        [start, nextList] = [each, nextList + 1];
        continue;
      }
      const last = list?.start ?? text.length;
      const end = joined < mostJoined ? each : last;
      if (end <= start) continue;
      const pieces = [{ start, end }];
      let next = nextNote;
      for (; (notes[next]?.marks.start ?? Infinity) < end; next++) {
        const note = notes[next];
        if (note) pieces.push(note.span);
      }
      const place = new Place(pieces.sort((a, b) => a.start - b.start));
      const section = yield* this.#sectionAt(place);
      if (!section.isOpen || (end === text.length && pieces.length === 1)) {
        placed.push({ section, place });
        [start, joined, nextNote] = [end, 0, next];
      } else if (pieces.length === 1 && end < last) joined++;
      else return yield* this.cut(bondsInPlace(this.#frame));
    }
    return placed;
  }

  *#sectionAt(place: Place): Steps<Section> {
    const [first] = place.pieces;
    const beginning = this.#text.slice(first?.start, first?.end);
    const known = this.known.get(beginning) ?? this.#before.get(beginning);
    if (known?.isAt(place, this.#text) && isFrameWithin(known.frame, this.#frame, place)) {
      this.known.set(known.beginning, known);
      if (++this.#looked % knownOfStep === 0) yield;
      return known;
    }
    const section = this.#read(place);
    this.known.set(section.beginning, section);
    yield;
    return section;
  }

  #read(place: Place): Section {
    // Of its own: a section is kept when the document has changed.
    const text = detached(place.textIn(this.#text));
    const borders = place.pieces.slice(1).map(({ at }) => at);
    return new Section(text, this.#language, frameWithin(this.#frame, place), borders);
  }
}
