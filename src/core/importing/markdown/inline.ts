import { Parser } from 'htmlparser2';
import { emphasisRun, takeOffEmphasis, type Piece } from './emphasis';

/** How much of which markup was taken off. */
export interface MarkupCounts {
  emphases: number;
  links: number;
  pictures: number;
  noteReferences: number;
  tags: number;
}

/** What the definitions of a text name, folded by {@link labelKey}. */
export interface Definitions {
  readonly links: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

/** Labels are compared without case, and without how their white space is laid out. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}

const code = /(`+)(?!`)([^]*?[^`])\1(?!`)/uy;
const escaped = /\\([!-/:-@[-`{-~])/uy;
const autolink = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/iuy;
const tag = /<\/?[a-z][a-z\d-]*(?:\s[^<>]{0,1000})?\/?>/iuy;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;
const marks = /\*+|_+|~+/uy;
const target =
  /\(\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)(?:\{[^{}\n]*\})?/uy;
const reference = /\[([^[\]]*)\]/uy;
const plain = /[^\\`<&*_~[\]!^]+|[^]/uy;

/** The words of a paragraph as they are printed: its markup taken off, and counted. */
export function printedWords(text: string, defined: Definitions, counts: MarkupCounts): string {
  const closing = brackets(text);
  const pieces: Piece[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    const start = at;
    const character = text.charAt(at);
    let match: RegExpExecArray | null;
    if (character === '\\' && (match = take(escaped))) pieces.push(match[1] ?? '');
    else if (character === '\\' && text[at + 1] === '\n') at++;
    else if (character === '`' && (match = take(code))) pieces.push(codeText(match[2] ?? ''));
    else if (character === '<' && (match = take(autolink))) pieces.push(match[1] ?? '');
    else if (character === '<' && take(tag)) counts.tags++;
    else if (character === '&' && (match = take(entity))) pieces.push(decodeEntity(match[0]));
    else if (/[*_~]/u.test(character) && (match = take(marks))) {
      const before = /.$/su.exec(text.slice(Math.max(start - 2, 0), start))?.[0] ?? '';
      const after = /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';
      pieces.push(emphasisRun(match[0], before, after));
    } else if (/[[!^]/u.test(character)) {
      const bracket = character === '[' ? at : at + 1;
      const close = text[bracket] === '[' ? closing.get(bracket) : undefined;
      const inside = close === undefined ? '' : text.slice(bracket + 1, close);
      const printed = close === undefined ? undefined : bracketed(character, inside, close + 1);
      if (printed === undefined) pieces.push(take(plain)?.[0] ?? '');
      else pieces.push(printed);
    } else pieces.push(take(plain)?.[0] ?? '');
  }
  const { text: printed, pairs } = takeOffEmphasis(pieces);
  counts.emphases += pairs;
  return printed;

  /** What is printed of a link, a picture or a note, after which `at` is then; undefined for brackets of the text. */
  function bracketed(opener: string, inside: string, after: number): string | undefined {
    const label = labelKey(inside);
    if (opener === '^' || (opener === '[' && label.startsWith('^') && defined.notes.has(label))) {
      counts.noteReferences++;
      at = after;
      return '';
    }
    const before = at;
    at = after;
    const isLink = take(target) !== null || isDefined(take(reference)?.[1] ?? '', inside);
    if (!isLink) {
      at = before;
      return undefined;
    }
    if (opener === '!') {
      counts.pictures++;
      return '';
    }
    counts.links++;
    return printedWords(inside, defined, counts);
  }

  /** An empty label, or none, is that of the text itself. */
  function isDefined(label: string, inside: string): boolean {
    return defined.links.has(labelKey(label.trim() === '' ? inside : label));
  }
}

/** Where each bracket that opens is closed; those in code are none. */
function brackets(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: found, index } of text.matchAll(/\\[^]|(`+)(?!`)[^]*?[^`]\1(?!`)|[[\]]/gu)) {
    if (found === '[') open.push(index);
    if (found !== ']') continue;
    const opener = open.pop();
    if (opener !== undefined) closing.set(opener, index);
  }
  return closing;
}

function codeText(inside: string): string {
  const line = inside.replace(/\n/gu, ' ');
  return /^ .* $/u.test(line) && line.trim() !== '' ? line.slice(1, -1) : line;
}

function decodeEntity(written: string): string {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(written);
  return text;
}
