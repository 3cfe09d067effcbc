import type { WordRun } from '../../quotations/longestRun';
import { fewestWords, part } from '../../quotations/passagesOfRuns';

/** So many words after the source's sentence are the writer's, who uses the same ones by chance. */
const mostBeyond = 2;
/** A word with the end of its sentence or clause, which an initial or a title has not, up to the next one's first letter. */
const stop =
  /(?:[?!;:]|(?<!(?<!\p{L})\p{Lu}\p{L}{0,3})\.(?=[^\p{L}\p{N}]+[^\p{Ll}\p{N}]$))[”’"')\]]{0,3}\s+["“‘([]{0,3}.$/su;

/** A run up to the end of the source's sentence or clause, where only a word or two of it come after. */
export function untilStop(run: WordRun): WordRun {
  const [place] = run.places;
  if (!place) return run;
  const { index, source } = place.volume;
  const fewest = Math.max(run.end - mostBeyond, run.first + fewestWords);
  for (let end = run.end - 1; end >= fewest; end--) {
    const next = place.firstWord + end - run.first;
    const [from = 0, to = 0] = [index.starts[next - 1], index.starts[next]];
    if (stop.test(source.body.slice(from, to + 1))) return part(run, run.first, end);
  }
  return run;
}
