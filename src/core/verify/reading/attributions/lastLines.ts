import { anyTag, breakingTag } from './shapes';

/** A line near the end of a block. Offsets in the text that it is of. */
export interface LastLine {
  /** Where what is before it ends. */
  readonly start: number;
  /** Where its words begin, after the markers of a quoted line, white space and tags. */
  readonly words: number;
  readonly isFirst: boolean;
  readonly beginsParagraph: boolean;
}

/** An author's name goes over no more. */
const mostLines = 3;

const borders = new RegExp(String.raw`\n|${breakingTag}`, 'gu');
const leading = new RegExp(String.raw`(?:[ \t>]|&nbsp;|${anyTag})*`, 'uy');
/** The group is the name of the element that it ends. */
const tagAtEnd = new RegExp(`^(?:</([a-zA-Z][a-zA-Z\\d]{0,15})>|${anyTag})$`, 'u');
/** Longer tags end nothing. */
const longestTag = 330;

/** The last lines of a block's last paragraph, the last first. In HTML tags part them too. */
export function lastLines(block: string): readonly LastLine[] {
  const lines: { start: number; words: number; isFirst: boolean; beginsParagraph: boolean }[] = [];
  let next = endOfWords(block, block.length);
  const found = [...block.slice(0, next).matchAll(borders)].reverse();
  for (let at = 0; at <= found.length && lines.length < mostLines; at++) {
    const { 0: border, index: start } = found[at] ?? { 0: '', index: 0 };
    leading.lastIndex = start + border.length;
    leading.test(block);
    const words = leading.lastIndex;
    const last = lines.at(-1);
    if (words < next) {
      const beginsParagraph = /^<(?!br)/iu.test(border);
      lines.push({ start, words, isFirst: at === found.length, beginsParagraph });
      if (beginsParagraph) break;
    } else if (last) {
      last.beginsParagraph = true;
      break;
    }
    next = start;
  }
  return lines;
}

/**
 * Where the words between two places of a block end: before white space, the markers of empty lines, and
 * tags but those whose elements begin among the words.
 */
export function endOfWords(block: string, to: number, from = 0): number {
  let end = to;
  while (end > from) {
    if (/\s/u.test(block.charAt(end - 1))) {
      end--;
      continue;
    }
    if (block.charAt(end - 1) !== '>') return end;
    const tail = block.slice(Math.max(from, end - longestTag), end);
    const [tag, name] = tagAtEnd.exec(tail.slice(tail.lastIndexOf('<'))) ?? [];
    const isOfWords = name !== undefined && block.slice(from, end).includes(`<${name}`);
    if (isOfWords || (tag === undefined && !/\n[ \t>]*>$/u.test(tail))) return end;
    end -= tag?.length ?? 1;
  }
  return end;
}
