/** Something that answers every keystroke. */
export interface Contender {
  readonly name: string;
  /** @returns the answer, which is only kept from being optimized away */
  readonly answer: (typed: string) => unknown;
}

/**
 * Types texts letter by letter and lets every contender answer each keystroke, taking turns at being
 * first. A round over a few of the texts before warms them up.
 * @returns for each contender the milliseconds that its keystrokes took
 */
export function typeThrough(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
): readonly (readonly number[])[] {
  const times: number[][] = contenders.map(() => []);
  typeOnce(contenders, texts.slice(0, 4));
  for (let round = 0; round < rounds; round++) {
    typeOnce(contenders, texts, (contender, time) => times[contender]?.push(time));
  }
  return times;
}

function typeOnce(
  contenders: readonly Contender[],
  texts: readonly string[],
  record: (contender: number, time: number) => void = () => undefined,
): void {
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      for (let turn = 0; turn < contenders.length; turn++) {
        const index = (turn + length) % contenders.length;
        const start = performance.now();
        contenders[index]?.answer(typed);
        record(index, performance.now() - start);
      }
    }
  }
}
