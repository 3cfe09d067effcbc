import type { CslItem } from '../../csl/item';
import { addressOf, doiOf } from '../sameWork';
import type { ScannedEntry } from './scanBib';

/**
 * The entries that can be one of the works, for only these are worth reading: those that hold a
 * work's DOI, a piece of its address, or its year with a word of its title or its author.
 */
export function candidates(
  text: string,
  entries: readonly ScannedEntry[],
  works: readonly CslItem[],
): readonly ScannedEntry[] {
  const clues = works.map(cluesOf);
  return entries.filter(({ start, end }) => {
    const raw = text.slice(start, end);
    let plain: string | undefined;
    return clues.some(({ path, host, doi, year, word }) => {
      if (path !== undefined && raw.includes(path)) return true;
      if (host !== undefined && (plain ??= plainText(raw)).includes(host)) return true;
      if (doi !== undefined && (plain ??= plainText(raw)).includes(doi)) return true;
      if (year !== undefined && !raw.includes(year)) return false;
      return word === undefined || (plain ??= plainText(raw)).includes(word);
    });
  });
}

interface Clues {
  /** A piece of the address after its host. */
  readonly path: string | undefined;
  /** The host, of an address that is nothing else. */
  readonly host: string | undefined;
  readonly doi: string | undefined;
  readonly year: string | undefined;
  readonly word: string | undefined;
}

function cluesOf(work: CslItem): Clues {
  const year = work.issued?.['date-parts']?.[0]?.[0];
  const [host, ...rest] = addressOf(work)?.split(/(?=[/?#])/u) ?? [];
  // What is the same however LaTeX's special characters are written.
  const path = longest(rest.join('').match(/[A-Za-z0-9./-]+/gu));
  const names = (work.author ?? []).map((name) => name.literal ?? name.family ?? '');
  return {
    path,
    host: path === undefined ? host : undefined,
    doi: longest(doiOf(work)?.match(/[a-z0-9./]+/gu)),
    year: year === undefined ? undefined : String(Math.abs(year)),
    // A word with an accent may be written with LaTeX's commands.
    word: longest(words(work.title ?? names.join(' '))),
  };
}

/** Words of ASCII letters and digits alone, in lower case. */
function words(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => (/^[A-Za-z0-9]+$/u.test(word) ? [word.toLowerCase()] : []));
}

function longest(texts: readonly string[] | null | undefined): string | undefined {
  const found = (texts ?? []).reduce((best, each) => (each.length > best.length ? each : best), '');
  return found === '' ? undefined : found;
}

function plainText(raw: string): string {
  return raw.replace(/[{}\\]/gu, '').toLowerCase();
}
