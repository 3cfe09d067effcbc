import type { CslItem } from '../csl/item';
import type { Source } from '../source/source';
import { contains, type Span } from '../text/span';

/** Who speaks in a source, and what they say: paragraphs, or what is quoted within one. */
export interface Speaker {
  readonly work: CslItem;
  /** In the order of the text. */
  readonly spans: readonly Span[];
}

/** Whose words a source holds: its own first, then those that it quotes. One entry where it quotes nobody. */
export function speakersOf({ work, paragraphs, quotedWorks }: Source): readonly Speaker[] {
  const spans = new Map<string, { readonly work: CslItem; readonly spans: Span[] }>();
  const add = (of: CslItem, { start, end }: Span): void => {
    const known = spans.get(of.id);
    if (known) known.spans.push({ start, end });
    else spans.set(of.id, { work: of, spans: [{ start, end }] });
  };
  spans.set(work.id, { work, spans: [] });
  for (const paragraph of paragraphs) {
    const around = quotedWorks.filter((each) => contains(each, paragraph)).at(-1);
    add(around?.work ?? work, paragraph);
    for (const each of quotedWorks) {
      if (each !== around && contains(paragraph, each)) add(each.work, each);
    }
  }
  return [...spans.values()].filter((each) => each.spans.length > 0);
}
