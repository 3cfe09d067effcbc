import { bundledSources } from '../../../src/core/bundled';
import type { Source } from '../../../src/core/source/source';
import type { WrittenCitation } from '../../../src/core/verify/citing/writtenCitation';
import type {
  Change,
  DiffPart,
  Finding,
  FindingKind,
  QuotedPlace,
} from '../../../src/core/verify/finding';

export const article = bundledSources()[0]!;

/** A part of a difference: the same words, or `[kind, in the quotation, in the source]`. */
export type Part = string | readonly [DiffPart['kind'], string, string];

interface Told {
  readonly kind: FindingKind;
  /** The words in the document, which stand there once. */
  readonly words: string;
  readonly message?: string;
  /** Where the words stand in the source, by the first of its words and the last. */
  readonly place?: readonly [from: string, to: string];
  readonly source?: Source;
  readonly diff?: readonly Part[];
  readonly changes?: readonly Change[];
  /** The citation as it stands in the document. */
  readonly citation?: string;
  readonly more?: Partial<Finding>;
}

/** A finding as the verifier makes them, for a document. */
export function findingIn(text: string, told: Told): Finding {
  const { kind, words, place, source = article, diff = [], citation, more } = told;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the document has no “${words}”`);
  return {
    kind,
    span: { start, end: start + words.length },
    citations: citation === undefined ? [] : [citationIn(text, citation)],
    places: place ? [placeIn(source, ...place)] : [],
    // Reports do not look at the places of a difference.
    diff: diff.map((part) => {
      const nowhere = { span: { start: 0, end: 0 }, passage: { start: 0, end: 0 } };
      return typeof part === 'string'
        ? { kind: 'same', quotation: part, source: part, ...nowhere }
        : { kind: part[0], quotation: part[1], source: part[2], ...nowhere };
    }),
    changes: told.changes ?? [],
    message: told.message ?? 'The message.',
    ignored: false,
    ...more,
  };
}

export function placeIn(source: Source, from: string, to: string): QuotedPlace {
  const start = source.body.indexOf(from);
  const end = source.body.indexOf(to, start) + to.length;
  if (start < 0 || end < start) throw new Error(`the source has no “${from} … ${to}”`);
  return { source, passage: { start, end } };
}

function citationIn(text: string, citation: string): WrittenCitation {
  const start = text.indexOf(citation);
  const span = { start, end: start + citation.length };
  return { kind: 'brackets', span, content: span, cited: [] };
}

/** A small draft with a finding of each section. */
export const draft = `# Draft

The agreement was signed “On June 17, the United States” (White House).

Russia and the US “remain committed to nuclear security” still.

He spoke of a “window of
opportunity”, and “Never mind this”.
`;

export const draftFindings: readonly Finding[] = [
  findingIn(draft, {
    kind: 'altered',
    words: 'On June 17, the United States',
    message: 'The quotation says 17, the source says 14.',
    place: ['On June 14', 'United States'],
    diff: ['On June ', ['different', '17', '14'], ', the United States'],
    changes: [{ kind: 'number', quotation: '17', source: '14' }],
    citation: '(White House)',
  }),
  findingIn(draft, {
    kind: 'exact',
    words: 'remain committed to nuclear security',
    message: 'The words are the source’s.',
    place: ['remain committed', 'security'],
    diff: ['remain committed to nuclear security'],
  }),
  findingIn(draft, {
    kind: 'unchecked',
    words: 'window of\nopportunity',
    message: 'It is too short to be looked for.',
    more: { reason: 'too-short' },
  }),
  findingIn(draft, {
    kind: 'not-found',
    words: 'Never mind this',
    message: 'The source that is cited has no such words.',
    more: { ignored: true },
  }),
];

export const about = {
  made: '24 November 2026, 01:30 UTC',
  by: 'Cite the Agreement 0.2.0',
  sources: 1,
};
