import type { CslItem } from '../csl/item';
import { excerptOf } from '../quote/excerpt';
import { passageAddress } from '../quote/passageAddress';
import { attribute, formatLocator, speaker } from '../source/attribution';
import { toFile } from '../source/cuts';
import { passageAt } from '../source/passages';
import type { Source } from '../source/source';
import type { QuotedPlace } from '../verify/finding';
import type { Lines } from './lines';
import type { FileRange, ReportedFinding } from './reportedFinding';

/** The file that a source was read from, as reports name it; undefined for a bundled source. */
export type FileOfSource = (source: Source) => SourceFile | undefined;

export interface SourceFile {
  readonly name: string;
  /** Of the file's text. */
  readonly lines: Lines;
}

type ReportedPlace = Pick<
  ReportedFinding,
  'passage' | 'source' | 'locator' | 'attribution' | 'address' | 'sourceFile'
>;

const nowhere: ReportedPlace = {
  passage: null,
  source: null,
  locator: null,
  attribution: null,
  address: null,
  sourceFile: null,
};

/** What is told of a place in a source. */
export function reportPlace(place: QuotedPlace | undefined, fileOf: FileOfSource): ReportedPlace {
  const passage = place && passageAt(place.source, place.passage);
  if (!passage) return nowhere;
  const { source } = place;
  const { work, quotedIn, locator } = attribute(source, place.passage);
  return {
    passage: passage.id,
    source: source.id,
    locator: formatLocator(locator),
    attribution: quotedIn ? `${nameOf(work)}, quoted in ${nameOf(quotedIn)}` : nameOf(work),
    address: passageAddress(excerptOf(source, place.passage)) ?? null,
    sourceFile: rangeIn(fileOf(source), place),
  };
}

/** Who speaks, and the title. */
function nameOf(work: CslItem): string {
  const who = speaker(work);
  const { title } = work;
  return title === undefined || title === who ? who : `${who}, “${title}”`;
}

function rangeIn(file: SourceFile | undefined, { source, passage }: QuotedPlace): FileRange | null {
  if (!file) return null;
  const { start, end } = toFile(source, passage);
  return { file: file.name, start: file.lines.at(start), end: file.lines.at(end) };
}
