import { correctedCitation, faultAt } from './citing/corrected';
import { placeName, rightCitation } from './citing/rightCitation';
import type { Finding, QuotedPlace } from '../finding';
import { joinChanges } from './changes';
import { mostPlaces } from './citation';
import type { Fix, FixContext } from './fix';
import { quoted, shortened } from './titles';
import { wordsWriter } from './writeWords';

/** “Replace by …”: the words of another place, with its citation where the quotation has one. */
export function replaceWords(
  finding: Finding,
  places: readonly QuotedPlace[],
  context: FixContext,
): readonly Fix[] {
  const { quotation } = finding;
  if (!quotation) return [];
  return places.slice(0, mostPlaces).flatMap((place): Fix[] => {
    const { source, passage } = place;
    const words = wordsWriter(finding, context, source.body, passage)(passage);
    const fault = faultAt(finding, place);
    const citation = fault === undefined ? [] : correctedCitation(finding, place, context, fault);
    const changes = joinChanges(context.text, [
      { span: quotation.span, newText: words },
      ...citation,
    ]);
    if (changes.length === 0) return [];
    return [{ kind: 'replace', title: titleOf(place), changes, isPreferred: false }];
  });
}

function titleOf(place: QuotedPlace): string {
  const { source, passage } = place;
  const where = shortened(placeName(rightCitation(place), false), 20);
  const words = source.body.slice(passage.start, passage.end);
  return `Replace by ${quoted(words, 70 - 'Replace by  ()'.length - where.length)} (${where})`;
}
