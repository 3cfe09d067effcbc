import type { DocumentLanguage } from '../../../markup/language';
import { detached } from '../../../text/detached';
import { Remembered } from '../../../text/remembered';
import type { Span } from '../../../text/span';
import type { Prose } from '../writtenQuotation';
import { EmphasisMarkers } from './emphasisMarkers';
import { proseGrammars } from './proseGrammars';
import type { ProseGrammar } from './proseGrammar';
import { proseOf, type Piece } from './proseOf';

/** So many stretches are remembered: a document is read again after each keystroke. */
const most = 2_000;
/** Longer ones are rare, and would take much room. */
const longest = 5_000;
const known = new Remembered<Prose>(most);

/**
 * The plain words of a stretch of a document.
 * @param cuts what of it is none of its words, in order, none overlapping
 */
export function readProse(
  document: string,
  language: DocumentLanguage,
  span: Span,
  cuts: readonly Span[],
): Prose {
  // The characters beside the stretch count for some rules; all beyond them would only be looked through.
  const shift = Math.max(span.start - 1, 0);
  const window = document.slice(shift, span.end + 1);
  const shifted = ({ start, end }: Span): Span => ({ start: start - shift, end: end - shift });
  const own = shifted(span);
  const cutHere = cuts.map(shifted);
  const read = () => {
    const kept = detached(window);
    return proseOf(kept, own, new ProseReader(kept, own).read(proseGrammars[language], cutHere));
  };
  const prose =
    window.length > longest ? read() : known.of(keyOf(language, own, cutHere, window), read);
  return {
    text: prose.text,
    toDocument: (part) => {
      const { start, end } = prose.toDocument(part);
      return { start: start + shift, end: end + shift };
    },
  };
}

/** All that the prose depends on. */
function keyOf(
  language: DocumentLanguage,
  { start, end }: Span,
  cuts: readonly Span[],
  window: string,
): string {
  const cut = cuts.map((each) => `${each.start}-${each.end}`).join();
  return `${language} ${start} ${end} ${cut} ${window}`;
}

interface Group {
  /** The piece that its beginning is. */
  readonly piece: number;
  readonly close: string;
  /** Whether nothing of it is seen. */
  readonly isAside: boolean;
  /** Whether the bracket is one that ends an outer group. */
  readonly start: number;
}

class ProseReader {
  readonly #document: string;
  readonly #span: Span;
  readonly #pieces: Piece[] = [];
  readonly #groups: Group[] = [];
  readonly #emphasis = new EmphasisMarkers();
  #asides = 0;

  constructor(document: string, span: Span) {
    this.#document = document;
    this.#span = span;
  }

  read({ token, read }: ProseGrammar, cuts: readonly Span[]): readonly Piece[] {
    const window = this.#document;
    const tokens = new RegExp(token);
    tokens.lastIndex = this.#span.start;
    let nextCut = 0;
    for (;;) {
      const match = tokens.exec(window);
      const start = match ? match.index : this.#span.end;
      const cut = cuts[nextCut];
      if (cut && cut.start <= start) {
        nextCut++;
        if (cut.end <= this.#span.end) this.#addAside(cut);
        tokens.lastIndex = cut.end;
        continue;
      }
      if (!match || start >= this.#span.end) return this.#finish();
      const written = this.#within(match, tokens);
      if (written === undefined) {
        tokens.lastIndex = start + 1;
        continue;
      }
      const end = start + written.length;
      tokens.lastIndex = end;
      const before = this.#document.charAt(start - 1);
      this.#take(read(written, before, this.#document.charAt(end)), { start, end }, written);
      if (end === start) tokens.lastIndex++;
    }
  }

  /** A token as far as it is in the stretch: the white space after it may be no part of that. */
  #within({ 0: written, index }: RegExpExecArray, tokens: RegExp): string | undefined {
    if (index + written.length <= this.#span.end) return written;
    tokens.lastIndex = index;
    const shorter = tokens.exec(this.#document.slice(0, this.#span.end));
    return shorter?.index === index ? shorter[0] : undefined;
  }

  #take(reading: ReturnType<ProseGrammar['read']>, span: Span, written: string): void {
    switch (reading.kind) {
      case 'text':
        this.#pieces.push({ ...span, text: reading.text });
        return;
      case 'aside':
        this.#addAside(span);
        return;
      case 'inner':
        this.#pieces.push(
          { start: span.start, end: span.start + reading.from, text: '' },
          { start: span.start + reading.to, end: span.end, text: '' },
        );
        return;
      case 'open':
        for (let level = reading.levels ?? 1; level > 1; level--) this.#open('', false, span.start);
        this.#open(reading.close, false, span.start);
        this.#pieces.push({ ...span, text: reading.text });
        return;
      case 'openAside':
        this.#open('', true, span.start);
        this.#asides++;
        return;
      case 'close':
        this.#close(span, reading.isMarkup ?? false);
        return;
      case 'emphasis':
        if (this.#asides > 0) return;
        this.#emphasis.add({ ...reading, written, piece: this.#pieces.length });
        this.#pieces.push({ ...span, text: written });
        return;
    }
  }

  #open(close: string, isAside: boolean, start: number): void {
    this.#groups.push({ piece: this.#pieces.length, close, isAside, start });
  }

  #close(span: Span, isMarkup: boolean): void {
    const group = this.#groups.pop();
    if (!group) return;
    if (group.isAside) {
      this.#asides--;
      this.#pieces.length = group.piece;
      this.#addAside({ start: group.start, end: span.end });
      return;
    }
    if (isMarkup) {
      const opened = this.#pieces[group.piece];
      if (opened) this.#pieces[group.piece] = { ...opened, text: '' };
    }
    this.#pieces.push({ ...span, text: isMarkup ? '' : group.close });
  }

  /** What is no part of the sentence, with the white space that would stand before its punctuation. */
  #addAside({ start, end }: Span): void {
    let first = start;
    const after = end < this.#span.end ? this.#document.charAt(end) : '';
    if (!/[\p{L}\p{N}“‘"'`([{<*_\\]/u.test(after)) {
      const least = this.#pieces.at(-1)?.end ?? this.#span.start;
      while (first > least && /\s/u.test(this.#document.charAt(first - 1))) first--;
    }
    this.#pieces.push({ start: first, end, text: '' });
  }

  #finish(): readonly Piece[] {
    // An aside that nobody closed is none.
    for (const { piece, text } of this.#emphasis.seen()) {
      const marker = this.#pieces[piece];
      if (marker) this.#pieces[piece] = { ...marker, text };
    }
    return this.#pieces;
  }
}
