/** Something that answers every keystroke. */
export interface Contender {
  readonly name: string;
  /** @returns the answer, which is only kept from being optimized away */
  readonly answer: (typed: string) => unknown;
}

/** So often each keystroke is answered. */
const rounds = 3;
/** So many of the texts are typed before, to warm the contenders up. */
const warmUp = 4;

/**
 * Types texts letter by letter and lets every contender answer each keystroke, taking turns at being
 * first. A keystroke's time is the least of a few rounds: what more it took, other processes took.
 * @returns for each contender the milliseconds of its keystrokes
 */
export function typeThrough(
  contenders: readonly Contender[],
  texts: readonly string[],
): readonly (readonly number[])[] {
  typeOnce(contenders, texts.slice(0, warmUp));
  const measured = Array.from({ length: rounds }, () => typeOnce(contenders, texts));
  return contenders.map((_, index) => least(measured.map((round) => round[index] ?? [])));
}

function typeOnce(contenders: readonly Contender[], texts: readonly string[]): number[][] {
  const times: number[][] = contenders.map(() => []);
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      for (let turn = 0; turn < contenders.length; turn++) {
        const index = (turn + length) % contenders.length;
        const start = performance.now();
        contenders[index]?.answer(typed);
        times[index]?.push(performance.now() - start);
      }
    }
  }
  return times;
}

function least(rounds: readonly (readonly number[])[]): readonly number[] {
  return (rounds[0] ?? []).map((_, keystroke) =>
    Math.min(...rounds.map((round) => round[keystroke] ?? Number.POSITIVE_INFINITY)),
  );
}
