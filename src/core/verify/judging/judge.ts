import type { CitedBy } from '../citing/citationsOf';
import type { WrittenCitation } from '../citing/writtenCitation';
import type { Fault, FindingKind, UncheckedReason } from '../finding';
import type { Match } from '../match/match';
import type { QuotedPart, TornApart } from '../match/tornApart';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import type { Comparison } from './comparison';
import { differencesInWords } from './telling/differencesInWords';
import { inMarks } from './inMarks';
import { gravestFirst } from './telling/kindsInWords';
import { isBetter, standingOf, type Standing } from './standing';
import { standsAt } from './standsAt';
import { isInTitleCase } from './titleCase';
import type { Verdict } from './verdict';
import { asNear, isNearEnough, nearestOf } from './nearness';
import { typographyInWords } from './typographyInWords';
import {
  faultInWords,
  locatorInWords,
  placeInWords,
  reasonInWords,
  tieInWords,
  titleOf,
} from './wording';

/** Fewer words are anybody's, unless a citation says whose they are (DESIGN's matching contract). */
export const fewestWords = 4;
const mostTies = 10;

/**
 * What is to be said of a quotation.
 * @param isTitle whether words are the title of something that is known
 */
export function judge(
  quotation: WrittenQuotation,
  cited: CitedBy,
  comparison: Comparison,
  isTitle: (words: string) => boolean,
): Verdict {
  const { quoted } = comparison;
  const isShort = !quoted.hasWords(fewestWords);
  // A scare quote in a sentence that cites something is a scare quote all the same.
  const own = isShort ? cited.own.filter((each) => standsAt(each, quotation)) : cited.own;
  const about: About = { quotation, own, nearby: cited.nearby, comparison };
  if (!quoted.hasWords(1)) return unchecked(about, 'no-words');
  if (isShort && own.length === 0) return unchecked(about, 'too-short');
  if (own.length === 0 && isTitle(quotation.prose.text)) return unchecked(about, 'title');
  if (isShort && own.every((each) => each.cited.length === 0)) {
    return unchecked(about, 'unknown-source');
  }
  const verbatim = comparison.matches.filter(
    (match) => match.isVerbatim && (!isShort || isCitedIn(match, cited.own)),
  );
  if (verbatim.length > 0) return judgeVerbatim(verbatim, about);
  return isTitle(quotation.prose.text) ? unchecked(about, 'title') : judgeOther(about);
}

interface About extends CitedBy {
  readonly quotation: WrittenQuotation;
  readonly comparison: Comparison;
}

function isCitedIn({ source }: Match, citations: readonly WrittenCitation[]): boolean {
  return citations.some((each) => each.cited.some((named) => named.source === source));
}

/** The words are right: what of the citation? */
function judgeVerbatim(verbatim: readonly Match[], about: About): Verdict {
  const { own, nearby } = about;
  // An edit is assumed only where the words are not without one.
  const plain = verbatim.filter(({ hasEdits }) => !hasEdits);
  const standing = (match: Match): Standing => {
    const ofOwn = standingOf(own, match);
    return ofOwn === 'none' && standingOf(nearby, match) === 'right' ? 'right' : ofOwn;
  };
  const [first, ...others] = (plain.length > 0 ? plain : verbatim).map((match) => ({
    match,
    standing: standing(match),
  }));
  if (!first) return judgeOther(about);
  const best = others.reduce((a, b) => (isBetter(b.standing, a.standing) ? b : a), first);
  const ties = [first, ...others]
    .filter((each) => each !== best && each.standing === best.standing)
    .map(({ match }) => match);
  switch (best.standing) {
    case 'none': {
      // A paragraph often cites its source once.
      const isNear = isCitedIn(best.match, nearby);
      return isNear ? exact(about, best.match, ties) : uncited(about, best.match, ties);
    }
    case 'right':
    case 'unknown':
      return exact(about, best.match, ties);
    default:
      return misattributed(about, best.match, best.standing, ties);
  }
}

function exact(about: About, match: Match, ties: readonly Match[]): Verdict {
  const { own } = about;
  const pieces = about.comparison.pieces(match);
  const isTypographic = pieces.some(({ kind }) => kind === 'typography');
  const kind = match.hasEdits ? 'edited' : isTypographic ? 'typography' : 'exact';
  const matches = [match, ...ties];
  const saying = about.comparison.told(match, (texts) => {
    const place = placeInWords(match);
    if (kind === 'exact') return `Exact: ${place}.`;
    if (kind === 'edited') return `Exact but for marked edits: ${place}.`;
    const what = typographyInWords(texts);
    return `The source’s words; only the typography differs (${what}): ${place}.`;
  });
  const unknown = own.every((each) => each.cited.length === 0)
    ? own.find((each) => each.unknown !== undefined)?.unknown
    : undefined;
  const notChecked =
    unknown === undefined
      ? ''
      : ` The citation was not checked: ${inMarks(unknown)} is not among the sources.`;
  return found(about, kind, matches, { message: saying + tieInWords(matches) + notChecked });
}

function uncited(about: About, match: Match, ties: readonly Match[]): Verdict {
  const matches = [match, ...ties];
  const message = `These words are in ${placeInWords(match)}, and there is no citation.`;
  return found(about, 'uncited', matches, { message: message + tieInWords(matches) });
}

function misattributed(about: About, match: Match, fault: Fault, ties: readonly Match[]): Verdict {
  const matches = [match, ...ties];
  const message = faultInWords(fault, match, about.own) + tieInWords(matches);
  return found(about, 'misattributed', matches, { fault, message });
}

/** A name that has so much of a passage's words is no name. */
const likenessOfName = 0.8;

/** No source has just these words. */
function judgeOther(about: About): Verdict {
  const { quotation, own, comparison } = about;
  const { matches, quoted, tornApart } = comparison;
  const known = own.flatMap((each) => each.cited);
  const nearest = nearestOf(matches, own);
  const isNamed =
    known.length > 0 &&
    (nearest?.likeness ?? 0) < likenessOfName &&
    isInTitleCase(quotation.prose.text);
  if (isNamed) return unchecked(about, 'title');
  const torn = nearest && tornApart(nearest);
  if (torn) return apart(about, torn);
  if (nearest && isNearEnough(nearest, quoted.words, about)) return altered(about, nearest);
  if (known.length > 0) return notFound(about, nearest);
  return unchecked(about, own.length > 0 ? 'unknown-source' : 'no-citation');
}

function altered(about: About, match: Match): Verdict {
  const { own, comparison } = about;
  const { text } = comparison.quoted;
  const differences = comparison.differences(match);
  const ties = asNear(match, comparison.matches, own);
  const said = comparison.told(match, () => {
    const { body } = match.source;
    return `${differencesInWords(differences, text, body)} The source is ${placeInWords(match)}.`;
  });
  const [, ...others] = new Set([match, ...ties].map(placeInWords));
  const tie = others.length === 0 ? '' : ` Equally near: ${others.slice(0, 3).join(', ')}.`;
  return found(about, 'altered', [match, ...ties], {
    changes: gravestFirst(differences.flatMap(({ changes }) => changes)),
    message: said + tie,
  });
}

/** Each part is a source's, but not where it stands here: there is no one place to compare it with. */
function apart(about: About, { kind, part, before }: TornApart): Verdict {
  const said = ({ words, match }: QuotedPart) => `${inMarks(words)} (${locatorInWords(match)})`;
  const message =
    kind === 'order'
      ? `The parts stand in another order in ${titleOf(before.match.source)}: there, ${said(part)} comes before ${said(before)}.`
      : `Words of two sources are joined: ${inMarks(before.words)} stands in ${placeInWords(before.match)}, ${inMarks(part.words)} in ${placeInWords(part.match)}.`;
  return found(about, 'altered', [before.match, part.match], {
    changes: [{ kind, quotation: part.words, source: '' }],
    message,
    pieces: () => [],
  });
}

/** What the words have to share with a place for it to be named. */
const worthNaming = 0.3;
const fewestNamed = 4;

function notFound(about: About, nearest: Match | undefined): Verdict {
  const sources = new Set(about.own.flatMap((each) => each.cited.map(({ source }) => source)));
  const [only] = sources.size === 1 ? sources : [];
  const near =
    nearest && nearest.likeness >= worthNaming && nearest.sameWords >= fewestNamed
      ? nearest
      : undefined;
  const what = only
    ? `${titleOf(only)} has no such words`
    : 'None of the works cited has such words';
  const where = near && (near.source === only ? `its ${locatorInWords(near)}` : placeInWords(near));
  const hint = near
    ? `; the nearest are in ${where ?? ''}: ${inMarks(wordsAt(near), 120)}`
    : ', nor any close to them';
  return found(about, 'not-found', near ? [near] : [], {
    message: `${what}${hint}.`,
    pieces: () => [],
  });
}

function wordsAt({ source, passage }: Match): string {
  return source.body.slice(passage.start, passage.end);
}

function unchecked(about: About, reason: UncheckedReason): Verdict {
  const unknown = about.own.find((each) => each.unknown !== undefined)?.unknown;
  return found(about, 'unchecked', [], { reason, message: reasonInWords(reason, unknown) });
}

function found(
  { comparison }: About,
  kind: FindingKind,
  matches: readonly Match[],
  said: Pick<Verdict, 'message' | 'fault' | 'reason'> &
    Partial<Pick<Verdict, 'changes' | 'pieces'>>,
): Verdict {
  const [match] = matches;
  return {
    kind,
    places: matches.slice(0, mostTies).map(({ source, passage }) => ({ source, passage })),
    changes: [],
    isShort: !comparison.quoted.hasWords(fewestWords),
    ...(match && { match }),
    pieces: () => (match ? comparison.pieces(match) : []),
    ...said,
  };
}
