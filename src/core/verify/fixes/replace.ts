import { correctedCitation } from './citing/corrected';
import { faultAt } from './citing/fault';
import { placeName, rightCitation } from './citing/rightCitation';
import type { Finding, QuotedPlace } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { joinChanges } from './changes';
import { mostPlaces } from './citation';
import { keptLetter, withLetter } from './firstLetters';
import type { Fix, FixContext } from './fix';
import { longest, quoted } from './titles';
import { inWholeClauses } from './wholeClauses';
import { wordsWriter } from './writeWords';

/** For a quotation that no source has: the words that are nearest. */
export function replaceUnfound(finding: Finding, context: FixContext): readonly Fix[] {
  const words = finding.quotation?.prose.text ?? '';
  const places = finding.places
    .map((place) => inWholeClauses(place, words))
    .filter((place) => place !== undefined);
  return replaceWords(finding, places, context);
}

/** For an altered one: the words of another place than the one that is restored. */
export function replaceAltered(finding: Finding, context: FixContext): readonly Fix[] {
  const [first, ...others] = finding.places;
  if (!first) return [];
  const own = wordsAt(first);
  const isOther = (place: QuotedPlace) =>
    wordsAt(place) !== own || (finding.citations.length > 0 && place.source !== first.source);
  return replaceWords(finding, others.filter(isOther), context);
}

/** “Replace by …”: the words of another place, with its citation where the quotation has one. */
function replaceWords(
  finding: Finding,
  places: readonly QuotedPlace[],
  context: FixContext,
): readonly Fix[] {
  const { quotation } = finding;
  if (!quotation) return [];
  return places.slice(0, mostPlaces).flatMap((place): Fix[] => {
    const { source, passage } = place;
    const letter = keptLetter(context.text, quotation, source.body, passage.start);
    const own = wordsWriter(finding, context, source.body, passage);
    const write = withLetter(own, letter, passage.start, context.style);
    const { end, stop } = endOf(place, quotation, context.text);
    const words = write({ start: passage.start, end }) + stop;
    const fault = faultAt(finding, place);
    const citation = fault === undefined ? [] : correctedCitation(finding, place, context, fault);
    const changes = joinChanges(context.text, [
      { span: quotation.span, newText: words },
      ...citation,
    ]);
    if (changes.length === 0) return [];
    const isOfSeveral = finding.places.some((each) => each.source !== source);
    return [{ kind: 'replace', title: titleOf(place, isOfSeveral), changes, isPreferred: false }];
  });
}

/** Words end as the writer's sentence asks: with its stop, and with the source's own only where nothing follows. */
function endOf(
  { source: { body }, passage: { end } }: QuotedPlace,
  { form, outer, prose }: WrittenQuotation,
  text: string,
): { readonly end: number; readonly stop: string } {
  const stop = /[.,;:]$/u.exec(prose.text)?.[0] ?? '';
  const isLast = /^[^\S\n]*(?:\n[^\S\n]*(?:\n|$)|$)/u.test(text.slice(outer.end, outer.end + 100));
  const hasOwn = /[?!]/u.test(body.charAt(end - 1));
  if (form === 'block' || hasOwn || (stop === '' && isLast)) return { end, stop: '' };
  return { end: /[.,;:]/u.test(body.charAt(end - 1)) ? end - 1 : end, stop };
}

function wordsAt({ source, passage }: QuotedPlace): string {
  return source.body.slice(passage.start, passage.end);
}

function titleOf(place: QuotedPlace, withWork: boolean): string {
  const where = placeName(rightCitation(place), withWork, 40);
  return `Replace by ${quoted(wordsAt(place), longest - 'Replace by  ()'.length - where.length)} (${where})`;
}
