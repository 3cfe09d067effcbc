import { hasChanges, oneLine, segmentsOf, sourceWords, type Segment } from './differenceText';
import type { ReportedFinding } from './reportedFinding';
import { placeWords } from './wording';

/** One thing that is told of a quotation to look at. */
export interface Detail {
  readonly label: string;
  readonly value: DetailValue;
}

export type DetailValue =
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's words; the writer puts quotation marks round them. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'difference'; readonly segments: readonly Segment[] }
  /** Where the words stand: its name, its address and its passage's id. */
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly address: string | null;
      readonly passage: string;
    };

/** What is told of a quotation, in the order in which a reader needs it; what there is not is left out. */
export function detailsOf(finding: ReportedFinding): readonly Detail[] {
  const { words, diff, citation, passage, ties, address } = finding;
  const isDifferent = hasChanges(diff);
  return [
    detail('In the document', { kind: 'words', text: oneLine(words).trim() }),
    ...(isDifferent
      ? [
          detail('In the source', { kind: 'words', text: sourceWords(diff) }),
          detail('Difference', { kind: 'difference', segments: segmentsOf(diff) }),
        ]
      : []),
    ...(citation === null
      ? []
      : [detail('Citation', { kind: 'text', text: oneLine(citation).trim() })]),
    ...(passage === null
      ? []
      : [detail('Source', { kind: 'place', name: placeWords(finding), address, passage })]),
    ...(ties.length === 0 ? [] : [detail('As near', { kind: 'text', text: ties.join(', ') })]),
  ];
}

function detail(label: string, value: DetailValue): Detail {
  return { label, value };
}
