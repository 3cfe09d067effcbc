import { inMarks } from '../inMarks';
import type { ToldDifference } from './toldDifference';

const mostTold = 3;
/** UTF-16 units. */
const longestLeftOut = 100;

/** What is done to words, and to which. */
interface Clause {
  readonly verb: string;
  readonly words: string;
}

/** `has “two” for “three”, “a” for “the” twice; leaves out “nuclear”; and 2 more` */
export function clausesOf(told: readonly ToldDifference[]): string {
  const counts = new Map<string, { clause: Clause; count: number }>();
  for (const each of told) {
    const clause = clauseOf(each);
    const key = `${clause.verb} ${clause.words}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { clause, count: 1 });
  }
  const shown = [...counts.values()].slice(0, mostTold);
  const verbs = [...new Set(shown.map(({ clause }) => clause.verb))].map((verb) => {
    const words = shown
      .filter(({ clause }) => clause.verb === verb)
      .map(({ clause, count }) => clause.words + times(count));
    return `${verb} ${words.join(', ')}`;
  });
  const left = counts.size - shown.length;
  return [...verbs, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}

function times(count: number): string {
  return count === 1 ? '' : count === 2 ? ' twice' : ` ${count} times`;
}

function clauseOf({ has, wants, kind, before }: ToldDifference): Clause {
  const where = before === undefined ? '' : ` before ${inMarks(before)}`;
  if (kind === 'moved') {
    return { verb: 'has', words: `${inMarks(has)} in the place of ${inMarks(wants)}` };
  }
  if (kind === 'marks') {
    return wants === ''
      ? { verb: 'puts quotation marks round', words: inMarks(has) }
      : { verb: 'leaves out the quotation marks round', words: inMarks(wants) };
  }
  if (wants === '') return { verb: 'adds', words: inMarks(has) + where };
  if (has === '') return { verb: 'leaves out', words: inMarks(wants, longestLeftOut) + where };
  return { verb: 'has', words: `${inMarks(has)} for ${inMarks(wants)}` };
}
