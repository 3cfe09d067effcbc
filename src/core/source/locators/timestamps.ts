import type { Steps } from '../../text/steps';
import type { Paragraphs } from '../paragraphs';
import { longestAscending } from './longestAscending';
import { TrackBuilder, type LocatorTrack } from './sourceLocators';

/** In brackets, or with hours: minutes and seconds alone may be a time of day. */
const timestamp =
  /(?:\[(\d{1,3}(?::[0-5]\d){1,2})(?:[.,]\d{1,3})?\]|(\d{1,3}:[0-5]\d:[0-5]\d)(?:[.,]\d{1,3})?)(?=\s|$)/y;

/** So many paragraphs are looked at between two pauses: a millisecond or two. */
const paragraphsInStep = 5_000;

/** The times with which the paragraphs of a transcript begin, where there are two and they go up. */
export function* timestampsOf(
  body: string,
  { bounds: { starts } }: Paragraphs,
): Steps<LocatorTrack | undefined> {
  const found: { readonly start: number; readonly written: string }[] = [];
  for (let index = 0; index < starts.length; index++) {
    if (index % paragraphsInStep === paragraphsInStep - 1) yield;
    const start = starts[index] ?? 0;
    const unit = body.charCodeAt(start);
    if (unit !== bracket && !(unit >= 48 && unit <= 57)) continue;
    timestamp.lastIndex = start;
    const [, inBrackets, bare] = timestamp.exec(body) ?? [];
    const written = inBrackets ?? bare;
    if (written !== undefined) found.push({ start, written });
  }
  const ascending = longestAscending(found.map(({ written }) => seconds(written)));
  if (ascending.length < 2) return undefined;
  const track = new TrackBuilder();
  for (const index of ascending) {
    const { start = 0, written = '' } = found[index] ?? {};
    track.begin(start, 'timestamp', written);
  }
  return track.track();
}

const bracket = '['.charCodeAt(0);

function seconds(written: string): number {
  return written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
