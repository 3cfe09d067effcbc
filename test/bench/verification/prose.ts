import { cutIntoPassages } from '../scale/passages';

const sentencesOfParagraph = 5;

/**
 * Paragraphs of the texts, from the first on, that have no run of words from the sources, until there
 * are so many characters.
 * @throws RangeError where the texts do not have as many
 */
export function proseOf(
  texts: readonly string[],
  sources: readonly string[],
  { characters, shared }: { readonly characters: number; readonly shared: number },
): readonly string[] {
  const known = new Set(sources.flatMap((source) => runsOf(source, shared)));
  const paragraphs: string[] = [];
  let length = 0;
  for (const text of texts) {
    for (const paragraph of paragraphsOf(text)) {
      if (runsOf(paragraph, shared).some((run) => known.has(run))) continue;
      paragraphs.push(paragraph);
      length += paragraph.length;
      if (length >= characters) return paragraphs;
    }
  }
  throw new RangeError(`the texts have ${length} characters, fewer than ${characters}`);
}

/** Some sentences are one, for the addresses come without paragraphs. */
export function paragraphsOf(text: string): readonly string[] {
  const sentences = cutIntoPassages(text, Infinity);
  return sentences.flatMap((_, at) =>
    at % sentencesOfParagraph === 0
      ? [sentences.slice(at, at + sentencesOfParagraph).join(' ')]
      : [],
  );
}

function runsOf(text: string, length: number): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(words.length - length + 1, 0);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + length).join(' '));
}
