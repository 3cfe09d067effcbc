import { contains, type Span } from '../text/span';
import type { Paragraph } from './paragraphs';
import { firstAbove } from '../text/firstAbove';
import type { Source } from './source';

export type Granularity = 'sentence' | 'paragraph';

/** A paragraph or a sentence of a source; its span is in the source's body. */
export interface Passage extends Span {
  /** `SOURCE#p3`, or `SOURCE#p3.2` for its second sentence; 1-based. */
  readonly id: string;
  readonly source: Source;
  readonly text: string;
  readonly paragraph: number;
  readonly sentence?: number;
}

/** All passages of a source at one granularity, in text order. */
export function passagesOf(source: Source, granularity: Granularity): readonly Passage[] {
  return [...source.paragraphs].flatMap((paragraph) =>
    granularity === 'paragraph'
      ? [passage(source, paragraph, paragraph.number)]
      : sentencePassages(source, paragraph),
  );
}

function sentencePassages(source: Source, { number, sentences }: Paragraph): readonly Passage[] {
  return sentences.map((span, index) => passage(source, span, number, index + 1));
}

function passage(
  source: Source,
  { start, end }: Span,
  paragraph: number,
  sentence?: number,
): Passage {
  const text = source.body.slice(start, end);
  return {
    id: `${source.id}#p${paragraph}${sentence === undefined ? '' : `.${sentence}`}`,
    source,
    start,
    end,
    text,
    paragraph,
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/** The passage with this id, or undefined where no source has one. */
export function findPassage(sources: readonly Source[], id: string): Passage | undefined {
  const [, sourceId, number, sentence] = /^(.+)#p([1-9]\d*)(?:\.([1-9]\d*))?$/u.exec(id) ?? [];
  const source = sources.find((each) => each.id === sourceId);
  const paragraph = source?.paragraphs.at(Number(number) - 1);
  if (!source || !paragraph) return undefined;
  return sentence === undefined
    ? passage(source, paragraph, paragraph.number)
    : sentencePassages(source, paragraph)[Number(sentence) - 1];
}

/** A source's passage by its number among those of its granularity, from 0. */
export function passageNumbered(
  source: Source,
  number: number,
  granularity: Granularity,
): Passage | undefined {
  const { firstSentences, sentenceStarts } = source.paragraphs.bounds;
  if (granularity === 'sentence' && number >= sentenceStarts.length) return undefined;
  const index = granularity === 'paragraph' ? number : firstAbove(firstSentences, number) - 1;
  const paragraph = source.paragraphs.at(index);
  if (!paragraph) return undefined;
  return granularity === 'paragraph'
    ? passage(source, paragraph, paragraph.number)
    : sentencePassages(source, paragraph)[number - (firstSentences[index] ?? 0)];
}

/** The smallest passage that holds the span: a sentence, else a paragraph, else the paragraph it begins in. */
export function passageAt(source: Source, span: Span): Passage | undefined {
  const paragraph = source.paragraphs.around(span.start);
  if (!paragraph) return undefined;
  return (
    sentencePassages(source, paragraph).find((each) => contains(each, span)) ??
    passage(source, paragraph, paragraph.number)
  );
}
