/** A run of `*`, `_` or `~` that may begin emphasis, end it, or both. */
interface Run {
  readonly mark: string;
  readonly length: number;
  /** How many of its characters are text. */
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** The pieces of a paragraph: text, and runs that may be emphasis. */
export type Piece = string | Run;

/** A run with what stands on both sides of it; '' at the ends of the text. */
export function emphasisRun(run: string, before: string, after: string): Run {
  const isAfterSpace = before === '' || /\s/u.test(before);
  const isBeforeSpace = after === '' || /\s/u.test(after);
  const isAfterMark = /[\p{P}\p{S}]/u.test(before);
  const isBeforeMark = /[\p{P}\p{S}]/u.test(after);
  // CommonMark, 6.2: left- and right-flanking runs.
  const isLeft = !isBeforeSpace && (!isBeforeMark || isAfterSpace || isAfterMark);
  const isRight = !isAfterSpace && (!isAfterMark || isBeforeSpace || isBeforeMark);
  const mark = run.charAt(0);
  const isWithinWord = mark === '_' && isLeft && isRight;
  return {
    mark,
    length: run.length,
    left: run.length,
    canOpen: isLeft && (!isWithinWord || isAfterMark),
    canClose: isRight && (!isWithinWord || isBeforeMark),
  };
}

/** @returns the text without the marks of emphasis, and how many pairs of them there were */
export function takeOffEmphasis(pieces: readonly Piece[]): { text: string; pairs: number } {
  const openers: Run[] = [];
  let pairs = 0;
  for (const closer of pieces) {
    if (typeof closer === 'string') continue;
    while (closer.canClose && closer.left > 0) {
      const at = openers.findLastIndex((opener) => opener.left > 0 && isPair(opener, closer));
      const opener = openers[at];
      if (!opener) break;
      const taken = opener.mark === '~' ? closer.left : Math.min(2, opener.left, closer.left);
      opener.left -= taken;
      closer.left -= taken;
      openers.length = opener.left > 0 ? at + 1 : at;
      pairs++;
    }
    if (closer.canOpen && closer.left > 0) openers.push(closer);
    // None that is further back than this is ever the mark of a word that a reader sees.
    if (openers.length > 100) openers.shift();
  }
  const text = pieces.map((piece) =>
    typeof piece === 'string' ? piece : piece.mark.repeat(piece.left),
  );
  return { text: text.join(''), pairs };
}

function isPair(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false;
  if (opener.mark === '~') return opener.left === closer.left && closer.left === 2;
  // CommonMark, rules 9 and 10: of a run that may be both, not every length goes with every other.
  const isBoth = opener.canClose || closer.canOpen;
  const isUneven = (opener.length + closer.length) % 3 === 0;
  return !(isBoth && isUneven && !(opener.length % 3 === 0 && closer.length % 3 === 0));
}
