import type { Shelf, Volume } from '../../index/shelf';
import { firstAbove } from '../../text/firstAbove';
import { overlap, type Span } from '../../text/span';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import type { Step } from './alignment';
import { candidatesFor, type Candidate } from './candidates';
import { indexedWords } from './indexedWords';
import { layBeside } from './layBeside';
import { refine } from './refine';
import type { CitedPlace, Match } from './match';
import type { Searched } from './seeds';
import type { Quoted } from './quoted';
import { windowOf, type Region, type SourceWindow } from './sourceWindow';
import type { Token } from './tokens';
import { asWholes } from './wholeDifferences';

/** Places that have so much of the words may have them all, as another one has. */
const asGood = 0.9;
/** So much of the words at one place leaves little for another. */
const near = 0.8;
/** Longer places, chapters, are not read through for one quotation. */
const longestPlace = 600;

/**
 * The places of sources that a quotation may be from, the nearest first, by laying it word by word beside those
 * that have most of its words.
 * @param cited what it cites: these sources are looked at though others have more of its words
 */
export function alignedMatches(
  quoted: Quoted,
  { form }: Pick<WrittenQuotation, 'form'>,
  within: Searched,
  cited: readonly CitedPlace[],
): readonly Match[] {
  const { shelf } = within;
  const { text, tokens } = quoted;
  const sources = new Set(cited.map(({ source }) => source));
  const groups = indexedWords(text, tokens, shelf);
  const found: Match[] = [];
  const look = ({ volume, regions }: Pick<Candidate, 'volume' | 'regions'>): void => {
    const match = matchIn(quoted, form, volume, windowOf(volume, regions));
    if (!match) return;
    const same = found.findIndex((other) => isSamePlace(match, other));
    const other = found[same];
    if (!other) found.push(match);
    else if (byNearness(match, other) < 0) found[same] = match;
  };
  const candidates = candidatesFor(groups, within, sources);
  const most = candidates.reduce((best, { share }) => Math.max(best, share), 0);
  for (const candidate of candidates) {
    // Where fewer of its words are, and nearly all of them somewhere else, nothing more is to be found.
    const { source } = candidate.volume;
    const isNear = found.some(
      (match) => match.likeness >= near && (!sources.has(source) || match.source === source),
    );
    if (!isNear || candidate.share >= most * asGood) look(candidate);
  }
  // Words that stand at many places may not have been looked for where the citation says.
  for (const { volume, region, place } of citedPlaces(cited, shelf)) {
    const { source } = volume;
    const isSeen = found.some((match) => match.source === source && overlap(match.passage, place));
    if (!isSeen) look({ volume, regions: [region] });
  }
  return found.sort(byNearness);
}

interface PlaceInVolume {
  readonly volume: Volume;
  readonly region: Region;
  readonly place: Span;
}

/** The places that citations name, as far as they are of a length to be read. */
function citedPlaces(cited: readonly CitedPlace[], shelf: Shelf): readonly PlaceInVolume[] {
  return cited.flatMap(({ source, locator }): PlaceInVolume[] => {
    const volume = shelf.volumeOf(source);
    const place = locator?.place;
    if (!volume || !place) return [];
    const { starts } = volume.index;
    const first = firstAbove(starts, place.start - 1);
    const end = firstAbove(starts, place.end - 1);
    const isRead = end > first && end - first <= longestPlace;
    return isRead ? [{ volume, region: { first, end }, place }] : [];
  });
}

function byNearness(a: Match, b: Match): number {
  return (
    Number(b.isVerbatim) - Number(a.isVerbatim) ||
    b.likeness - a.likeness ||
    Number(a.hasEdits) - Number(b.hasEdits)
  );
}

function isSamePlace(a: Match, b: Match): boolean {
  return a.source === b.source && overlap(a.passage, b.passage);
}

function matchIn(
  { text, tokens, words }: Quoted,
  form: WrittenQuotation['form'],
  { source }: Volume,
  window: SourceWindow,
): Match | undefined {
  const opensParagraph = (token: number) => {
    const before = tokens[token - 1]?.end ?? 0;
    return token > 0 && /\n\s*\n/u.test(text.slice(before, tokens[token]?.start));
  };
  const inSource = window.tokens;
  const aligned = asWholes(layBeside(tokens, window), tokens, inSource);
  const steps = refine(aligned, tokens, inSource, form === 'inline', opensParagraph);
  const passage = passageOf(steps, tokens, inSource);
  if (!passage) return undefined;
  const same = steps.filter((step) => isSameWord(step, tokens, inSource)).length;
  const missing = steps
    .filter(
      ({ kind, quotation, quotationEnd }) => kind === 'different' && quotation === quotationEnd,
    )
    .reduce((sum, step) => sum + wordsIn(inSource, step.source, step.sourceEnd), 0);
  return {
    source,
    passage,
    tokens,
    inSource,
    steps,
    isToTheCharacter: false,
    isVerbatim: steps.every(({ kind }) => kind !== 'different'),
    hasEdits: steps.some(({ kind }) => kind === 'edit'),
    likeness: same / Math.max(words + missing, 1),
    sameWords: same,
  };
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** Whether a word stands beside itself, in small letters or in capitals. */
function isSameWord(
  { kind, quotation, quotationEnd, source, sourceEnd }: Step,
  tokens: readonly Token[],
  inSource: readonly Token[],
): boolean {
  const token = tokens[quotation];
  if (!token || !isWord(token) || quotationEnd === quotation || sourceEnd === source) return false;
  if (kind !== 'different') return true;
  return token.text.toLowerCase() === inSource[source]?.text.toLowerCase();
}

function wordsIn(tokens: readonly Token[], start: number, end: number): number {
  return tokens.slice(start, end).filter(isWord).length;
}

/** From the first word that both texts have to the last. */
function passageOf(
  steps: readonly Step[],
  tokens: readonly Token[],
  inSource: readonly Token[],
): Span | undefined {
  const shared = steps.filter(
    (step) =>
      step.sourceEnd > step.source && (step.kind === 'same' || isSameWord(step, tokens, inSource)),
  );
  const first = inSource[shared[0]?.source ?? -1];
  const last = inSource[(shared.at(-1)?.sourceEnd ?? 0) - 1];
  return first && last && { start: first.start, end: last.end };
}
