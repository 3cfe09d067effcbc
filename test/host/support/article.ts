import { bundledSources } from '../../../src/core/bundled.js';

/** The bundled article's address. */
export const address =
  'https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/';

/** Paragraph 4 of it, the words of the White House. */
export const paragraph4 =
  'The signing of the new bilateral framework demonstrates that the United States and the Russian Federation remain committed to nuclear security and other mutual nonproliferation objectives.';

/** How a Chicago note cites a paragraph of the White House's words, in Markdown. */
export function whiteHouseNote(paragraph: number): string {
  return `The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” *Arms Control Law* (blog), June 19, 2013, para. ${paragraph}, <${address}>`;
}

/** Likewise a paragraph of the article's own words. */
export function articleNote(paragraph: number): string {
  return `“New US-Russia Cooperative Threat Reduction Agreement,” *Arms Control Law* (blog), June 19, 2013, para. ${paragraph}, <${address}>`;
}

/** The article's title and body, as they ship. */
export function article(): { readonly id: string; readonly title: string; readonly body: string } {
  const [source] = bundledSources();
  if (!source?.work.title) throw new Error('The bundled source has no title.');
  return { id: source.id, title: source.work.title, body: source.body };
}

/** Words of the article as the argument of the commands that take a passage. */
export function passage(words: string): { source: string; start: number; end: number } {
  const { id, body } = article();
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`The article does not hold “${words}”.`);
  return { source: id, start, end: start + words.length };
}
