import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';
import { canOpen, closes, closingStrength } from './markShapes';
import type { ParagraphBreak } from './paragraphBreaks';

/** A mark that may open a quotation. */
interface OpenMark {
  readonly kind: 'mark';
  readonly mark: string;
  readonly written: string;
  readonly token: Span;
  /** What closes it if nothing better follows. */
  weakly?: { readonly written: string; readonly token: Span };
  readonly repeated: Span[];
  /** The number of the paragraph that it was last seen in. */
  paragraph: number;
}

interface OpenCommand {
  readonly kind: 'command';
  readonly written: string;
  readonly token: Span;
}

type Level = OpenMark | OpenCommand | { readonly kind: 'group' };

/** The quotations of a text that marks, commands or tags enclose. */
export interface InlineQuotations {
  /** Those within others too, in no particular order. */
  readonly found: readonly FoundQuotation[];
  /** Whether every command and group is closed in the text, and nothing is that it does not open. */
  readonly isPaired: boolean;
}

/** A longer quotation than this is a command that nobody closed: whole chapters are quoted. */
const longest = 1_000_000;
/** So many levels above it are looked through for the mark that one closes. */
const deepest = 8;

/** Whether quoted words end as a paragraph does: a mark that is being typed opens no further one. */
function isWholeParagraph(words: string): boolean {
  return words.length > 9 && /[.!?…:;,)\]’”"'*_}—–-]\s*$/u.test(words);
}

/** The quotations that are open at a place of a text, read from its beginning on. */
export class OpenMarks {
  readonly #text: string;
  readonly #levels: Level[] = [];
  readonly #found: FoundQuotation[] = [];
  #groups = 0;
  #paragraph = 0;
  #hasStrayEnd = false;

  constructor(text: string) {
    this.#text = text;
  }

  openCommand(written: string, token: Span): void {
    this.#levels.push({ kind: 'command', written, token });
    this.#groups++;
  }

  openGroup(): void {
    this.#levels.push({ kind: 'group' });
    this.#groups++;
  }

  /** Closes the innermost group or command, and with it the marks that are open in it. */
  closeGroup(written: string, { start, end }: Span): void {
    if (this.#groups === 0) {
      this.#hasStrayEnd = true;
      return;
    }
    this.#groups--;
    for (;;) {
      const level = this.#levels.pop();
      if (!level) return;
      if (level.kind === 'mark') {
        this.#giveUp(level);
        continue;
      }
      if (level.kind === 'group') return;
      const span = { start: level.token.end, end: start };
      if (span.end - span.start > longest) return;
      this.#found.push({
        span,
        outer: { start: level.token.start, end },
        form: /^#(?:block|quote\([^]*?\bblock:\s*true)|^\\(?:epigraph|qitem|dictum)/u.test(
          level.written,
        )
          ? 'block'
          : 'inline',
        marks: { open: level.written, close: written },
        repeatedMarks: [],
      });
      return;
    }
  }

  /** Reads a mark, and gives where to go on. */
  readMark(mark: string, written: string, token: Span): number {
    // Of three apostrophes of TeX the first one closes the inner quotation.
    if (mark === "''" && this.#text.charAt(token.end) === "'" && this.#isInnermost('`')) {
      return this.readMark("'", "'", { start: token.start, end: token.start + 1 });
    }
    const strength = closingStrength(mark, this.#text, token.start, token.end);
    if (strength !== 'none') {
      const at = this.#openedBy(mark);
      const level = this.#levels[at];
      if (level?.kind === 'mark') {
        if (strength === 'weak') level.weakly ??= { written, token };
        else this.#close(at, level, written, token);
        return token.end;
      }
    }
    if (canOpen(mark, this.#text, token.start, token.end)) {
      this.#settle(mark);
      const paragraph = this.#paragraph;
      this.#levels.push({ kind: 'mark', mark, written, token, repeated: [], paragraph });
    }
    return token.end;
  }

  /**
   * Forgets the marks that their paragraph did not close, but for those with which the next one
   * begins as well: quotations of several paragraphs open each of them, and close the last.
   * @returns where the words of the next paragraph begin, after such marks
   */
  endParagraph({ start, end, isBorder }: ParagraphBreak): number {
    this.#paragraph++;
    let at = end;
    const kept: OpenMark[] = [];
    const open = this.#innermostMarks();
    for (const level of open) {
      const goesOn =
        !isBorder &&
        !level.weakly &&
        isWholeParagraph(this.#text.slice(Math.max(level.token.end, start - 50), start)) &&
        kept.length === open.indexOf(level) &&
        this.#text.startsWith(level.written, at);
      if (!goesOn) {
        this.#giveUp(level);
        continue;
      }
      level.repeated.push({ start: at, end: at + level.written.length });
      level.paragraph = this.#paragraph;
      at += level.written.length;
      kept.push(level);
    }
    this.#levels.push(...kept);
    return kept.length > 0 ? at : 0;
  }

  finish(): InlineQuotations {
    for (const level of this.#levels) if (level.kind === 'mark') this.#giveUp(level);
    return { found: this.#found, isPaired: this.#groups === 0 && !this.#hasStrayEnd };
  }

  /** Takes the marks above the innermost group from the stack, the outermost first. */
  #innermostMarks(): readonly OpenMark[] {
    const marks: OpenMark[] = [];
    for (;;) {
      const level = this.#levels.at(-1);
      if (level?.kind !== 'mark') return marks.reverse();
      marks.push(level);
      this.#levels.pop();
    }
  }

  /** The level of the mark that this one closes, or -1; none beyond the innermost group. */
  #openedBy(mark: string): number {
    const lowest = Math.max(this.#levels.length - deepest, 0);
    for (let at = this.#levels.length - 1; at >= lowest; at--) {
      const level = this.#levels[at];
      if (level?.kind !== 'mark' || level.paragraph !== this.#paragraph) return -1;
      if (closes(mark, level.mark)) return at;
    }
    return -1;
  }

  #isInnermost(mark: string): boolean {
    const level = this.#levels.at(-1);
    return level?.kind === 'mark' && level.mark === mark;
  }

  #close(at: number, level: OpenMark, written: string, token: Span): void {
    for (const above of this.#levels.splice(at + 1)) {
      if (above.kind === 'mark') this.#giveUp(above);
    }
    this.#levels.pop();
    this.#add(level, written, token);
  }

  /** A mark that is not closed any more is closed by what could have closed it, if there was one. */
  #giveUp(level: OpenMark): void {
    if (level.weakly) this.#add(level, level.weakly.written, level.weakly.token);
  }

  /** Where a mark opens that is open already, the earlier quotation has come to its end. */
  #settle(mark: string): void {
    const lowest = Math.max(this.#levels.length - deepest, 0);
    for (let at = this.#levels.length - 1; at >= lowest; at--) {
      const level = this.#levels[at];
      if (level?.kind !== 'mark') return;
      if (level.mark !== mark || !level.weakly) continue;
      this.#levels.splice(at, 1);
      this.#giveUp(level);
      return;
    }
  }

  #add({ written: open, token, repeated }: OpenMark, close: string, { start, end }: Span): void {
    const span = { start: token.end, end: start };
    if (span.end - span.start > longest) return;
    this.#found.push({
      span,
      outer: { start: token.start, end },
      form: 'inline',
      marks: { open, close },
      repeatedMarks: repeated,
    });
  }
}
