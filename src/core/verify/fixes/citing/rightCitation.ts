import type { Citation } from '../../../cite/citation';
import { excerptOf } from '../../../quote/excerpt';
import { passageAddress } from '../../../quote/passageAddress';
import { attribute, formatLocator, speaker } from '../../../source/attribution';
import { contains } from '../../../text/span';
import { authorAndYear } from '../../judging/authorAndYear';
import { placesOf, type WrittenCitation } from '../../citing/writtenCitation';
import type { Finding, QuotedPlace } from '../../finding';
import { shortened } from '../titles';

/** The citation that words of a place ask for. */
export interface RightCitation {
  readonly citation: Citation;
  /** The address that leads to the words, if the source has one. */
  readonly address: string | undefined;
}

export function rightCitation({ source, passage }: QuotedPlace): RightCitation {
  return {
    citation: attribute(source, passage),
    address: passageAddress(excerptOf(source, passage)),
  };
}

/** The citation of a finding that is meant for a source: the nearest that names it, else the nearest. */
export function citationFor(
  { citations }: Finding,
  { source }: QuotedPlace,
): WrittenCitation | undefined {
  return (
    citations.find(({ cited }) => cited.some((each) => each.source === source)) ?? citations[0]
  );
}

/** Whether a citation already says where the words of a place are from. */
export function citesRightly(
  { cited }: WrittenCitation,
  { source, passage }: QuotedPlace,
): boolean {
  const { work, quotedIn } = attribute(source, passage);
  return cited.some((each) => {
    if (each.source !== source) return false;
    const { speakers, locator } = each;
    const isSpeaker = quotedIn ? speakers.some(({ id }) => id === work.id) : true;
    if (speakers.length > 0 && !isSpeaker) return false;
    return !locator || placesOf(locator).some((named) => contains(named, passage));
  });
}

/** For titles: the place, with whose words they are where that is not the point. The place is never cut. */
export function placeName({ citation }: RightCitation, withWork: boolean, room = 65): string {
  const { work, quotedIn, locator } = citation;
  const place = locator ? formatLocator(locator) : '';
  if (!withWork && place !== '') return place;
  const author = authorAndYear(work);
  const name =
    quotedIn || !work.title ? speaker(work) : /^\d*$/u.test(author) ? work.title : author;
  const end = place === '' ? '' : `, ${place}`;
  return `${shortened(name, room - end.length)}${end}`;
}
