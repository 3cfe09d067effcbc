import type { Volume } from '../../index/shelf';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Words of a volume: places in its index's `text`, `end` exclusive. */
export interface Region {
  readonly first: number;
  readonly end: number;
}

/** Stretches of one source, as a quotation is laid beside them. */
export interface SourceWindow {
  readonly volume: Volume;
  /** In the order of the source; their spans are in its body. */
  readonly tokens: readonly Token[];
  /** Indices of tokens before which words of the source are not in the window. */
  readonly breaks: ReadonlySet<number>;
}

/** Regions that are as near as this are read as one. */
const nearby = 40;

/** The tokens of some regions of a volume. */
export function windowOf(volume: Volume, regions: readonly Region[]): SourceWindow {
  const tokens: Token[] = [];
  const breaks = new Set<number>();
  const { body } = volume.source;
  const { starts } = volume.index;
  for (const { first, end } of joined(regions)) {
    // From the end of the word before, so that marks before a first word are seen too.
    const from = first <= 0 ? 0 : endOfWord(body, starts[first - 1] ?? 0);
    const to = starts[end] ?? body.length;
    if (tokens.length > 0) breaks.add(tokens.length);
    for (const token of tokensOf(body.slice(from, to))) {
      tokens.push({ ...token, start: token.start + from, end: token.end + from });
    }
  }
  return { volume, tokens, breaks };
}

const wordEnd = /[^\p{L}\p{N}\p{M}]/gu;

function endOfWord(body: string, start: number): number {
  wordEnd.lastIndex = start;
  return wordEnd.exec(body)?.index ?? body.length;
}

function joined(regions: readonly Region[]): readonly Region[] {
  const found: { first: number; end: number }[] = [];
  for (const { first, end } of [...regions].sort((a, b) => a.first - b.first)) {
    const last = found.at(-1);
    if (last && first <= last.end + nearby) last.end = Math.max(last.end, end);
    else found.push({ first: Math.max(first, 0), end });
  }
  return found;
}
