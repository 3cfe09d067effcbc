import { contains, type Span } from '../text/span';
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
  return source.paragraphs.flatMap((paragraph) => {
    const id = `${source.id}#p${paragraph.number}`;
    if (granularity === 'paragraph') return [passage(source, id, paragraph, paragraph.number)];
    return paragraph.sentences.map((span, index) =>
      passage(source, `${id}.${index + 1}`, span, paragraph.number, index + 1),
    );
  });
}

function passage(
  source: Source,
  id: string,
  { start, end }: Span,
  paragraph: number,
  sentence?: number,
): Passage {
  const text = source.body.slice(start, end);
  return {
    id,
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
  const [, sourceId, , sentence] = /^(.+)#p(\d+)(?:\.(\d+))?$/u.exec(id) ?? [];
  const source = sources.find((each) => each.id === sourceId);
  if (!source) return undefined;
  return passagesOf(source, sentence === undefined ? 'paragraph' : 'sentence').find(
    (each) => each.id === id,
  );
}

/** The smallest passage that holds the span: a sentence, else a paragraph, else the paragraph it begins in. */
export function passageAt(source: Source, span: Span): Passage | undefined {
  const inSentence = passagesOf(source, 'sentence').find((each) => contains(each, span));
  if (inSentence) return inSentence;
  const paragraphs = passagesOf(source, 'paragraph');
  return (
    paragraphs.find((each) => contains(each, span)) ??
    paragraphs.find((each) => each.start <= span.start && span.start < each.end)
  );
}
