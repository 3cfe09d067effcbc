import { Parser } from 'htmlparser2';
import { decodeText } from '../decodeText';
import type { ReadText } from '../importedText';
import type { Pace } from '../pace';
import { counted, listed, were, words } from '../wording';
import { HtmlBlocks, type Region } from './htmlBlocks';
import { HtmlHead } from './htmlWork';

/** UTF-16 units that are parsed between two breaths: about a millisecond. */
const SLICE = 65_536;

/**
 * The main text of a page: its `<main>`, its one `<article>`, or else all of it but what leads round
 * the page.
 * @throws UnreadableFile for bytes that are no text
 */
export async function readHtml(bytes: Uint8Array, pace: Pace): Promise<ReadText> {
  const { text, notes } = decodeText(bytes, declaredEncoding(bytes));
  const page = await parse(text, pace);
  const region = mainRegion(page);
  const isTaken = ({ tag }: { readonly tag: Region }): boolean =>
    region === 'page' || tag === region;
  const paragraphs = page.blocks.paragraphs.filter(isTaken);
  const outside = page.blocks.paragraphs.filter((each) => !isTaken(each));
  return {
    paragraphs: paragraphs.map((paragraph) => paragraph.text),
    work: page.head.work(),
    notes: [...notes, ...notesOf(page.blocks, region, outside)],
  };
}

interface Page {
  readonly head: HtmlHead;
  readonly blocks: HtmlBlocks;
  readonly articles: number;
}

async function parse(text: string, pace: Pace): Promise<Page> {
  const head = new HtmlHead();
  const blocks = new HtmlBlocks();
  let articles = 0;
  let collected: { name: string; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      head.openTag(name, attributes);
      blocks.openTag(name, attributes);
      if (name === 'article') articles++;
      const isData = name === 'script' && /^application\/ld\+json/iu.test(attributes.type ?? '');
      if (isData || (name === 'title' && head.title === '')) collected = { name, text: '' };
    },
    ontext(piece) {
      if (collected) collected.text += piece;
      blocks.text(piece);
    },
    onclosetag(name) {
      blocks.closeTag(name);
      if (collected?.name !== name) return;
      if (name === 'title') head.title = collected.text;
      else head.data.push(collected.text);
      collected = undefined;
    },
  });
  for (let start = 0; start < text.length; start += SLICE) {
    parser.write(text.slice(start, start + SLICE));
    await pace.step();
  }
  parser.end();
  blocks.end();
  return { head, blocks, articles };
}

/** The smallest part that has the text: several articles are a list of them, or comments. */
function mainRegion({ blocks, articles }: Page): Region {
  const has = (region: Region) => blocks.paragraphs.some(({ tag }) => tag === region);
  if (has('main')) return 'main';
  return articles === 1 && has('article') ? 'article' : 'page';
}

function notesOf(
  blocks: HtmlBlocks,
  region: Region,
  outside: readonly { readonly text: string }[],
): readonly string[] {
  const notes: string[] = [];
  if (region !== 'page' && outside.length > 0) {
    const count = outside.reduce((sum, { text }) => sum + words(text), 0);
    notes.push(
      `Only what the page marks as its ${region === 'main' ? 'main part' : 'article'} was taken: ${counted(count, 'word')} outside of it ${were(count)} left out.`,
    );
  }
  const leftOut = [...blocks.leftOut].filter(([, count]) => count > 0);
  if (leftOut.length > 0) {
    const parts = leftOut.map(([what, count]) => `${what} (${counted(count, 'word')})`);
    notes.push(`Parts of the page that are not its text were left out: ${listed(parts)}.`);
  }
  if (blocks.noteReferences > 0) {
    const count = blocks.noteReferences;
    notes.push(
      `${counted(count, 'raised reference')} to notes ${were(count)} left out of the text.`,
    );
  }
  if (blocks.tables > 0) {
    notes.push(
      `${counted(blocks.tables, 'table')} ${were(blocks.tables)} found; each cell became a paragraph.`,
    );
  }
  if (blocks.numberedItems > 0) {
    const count = blocks.numberedItems;
    notes.push(
      `${counted(count, 'list number')} that browsers print ${were(count)} written at the head of the items.`,
    );
  }
  if (blocks.quoteMarks > 0) {
    const count = blocks.quoteMarks;
    notes.push(
      `${counted(count, 'quotation mark')} that browsers print ${were(count)} written as “ and ”.`,
    );
  }
  return notes;
}

/** The encoding that the first bytes of a page name, as `<meta charset>` or in its older form. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?([^\s"'/>;]+)/iu.exec(start)?.[1];
}
