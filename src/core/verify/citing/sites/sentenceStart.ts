import { eachMatch } from '../../../text/eachMatch';
import { paragraphBound } from './restOfParagraph';
import { sentenceStop } from './sentenceStop';

const bounds = new RegExp(String.raw`${paragraphBound}|[!?]["”’)]{0,2}\s`, 'gu');
const closers = /[\s"”’')\]*_}>]*/uy;

/** Where the last sentence of a stretch begins. */
export function sentenceStart(stretch: string): number {
  let start = 0;
  eachMatch(stretch, bounds, ({ 0: bound, index }) => (start = index + bound.length));
  for (
    let stop = sentenceStop(stretch, start);
    stop !== undefined;
    stop = sentenceStop(stretch, start)
  ) {
    start = stop + 1;
  }
  closers.lastIndex = start;
  return start + (closers.exec(stretch)?.[0].length ?? 0);
}
