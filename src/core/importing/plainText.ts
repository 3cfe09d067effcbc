import { decodeText } from './decodeText';
import type { ReadText } from './importedText';
import { counted } from './wording';

/**
 * A text file. Its lines stay as they are, for searching folds line ends. Where it has form feeds,
 * it has pages, and each becomes a marker.
 * @throws UnreadableFile for bytes that are no text
 */
export function readPlainText(bytes: Uint8Array): ReadText {
  const { text, notes } = decodeText(bytes);
  const body = text.replace(/\r\n?/gu, '\n');
  const pages = body.split('\f');
  // One at the end closes the last page.
  if (pages.length > 1 && pages.at(-1)?.trim() === '') pages.pop();
  if (pages.length < 2) return { paragraphs: paragraphsOf(body), work: {}, notes };

  const isWithin = pages.map((page, index) => turnsWithin(pages[index - 1] ?? '', page));
  const marked = pages.map((page, index) => {
    const words = isWithin[index + 1] ? page.replace(/\n$/u, '') : page;
    const marker = `{p. ${index + 1}}`;
    return isWithin[index]
      ? `\n${marker}\n${words.replace(/^\n/u, '')}`
      : `\n\n${marker}\n\n${words}`;
  });
  const told = `The form feeds of the file part ${counted(pages.length, 'page')}; each became a locator, {p. 1} to {p. ${pages.length}}.`;
  return { paragraphs: paragraphsOf(marked.join('')), work: {}, notes: [...notes, told] };
}

/** Whether a paragraph goes on from page to page: no blank line is at the turn. */
function turnsWithin(before: string, page: string): boolean {
  const end = before.slice(-1000);
  return end.trim() !== '' && !/\n[ \t]*\n[ \t]*$/u.test(end) && /^\n?[ \t]*\S/u.test(page);
}

/** What blank lines part. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n(?:[ \t]*\n)+/u)
    .map((paragraph) => paragraph.replace(/^(?:[ \t]*\n)+/u, '').trimEnd())
    .filter((paragraph) => paragraph !== '');
}
