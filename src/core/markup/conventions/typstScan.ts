/** What tells of citations in a Typst text. UTF-16 offsets. */
export type TypstSign = TypstCall | TypstReference;

/** A call of `bibliography` or `cite`. */
export interface TypstCall {
  readonly kind: 'call';
  readonly name: string;
  /** `#set bibliography(…)` gives arguments to the calls to come. */
  readonly isRule: boolean;
  /** After the opening bracket. */
  readonly argumentsStart: number;
}

/** `@name`, a citation or a reference to a label. */
export interface TypstReference {
  readonly kind: 'reference';
  readonly name: string;
}

/** How Typst reads the text at a place: what is in brackets, or a statement up to the line's end. */
type Mode = 'markup' | 'code' | 'statement' | 'set' | 'math';

const addresses = /https?:\/\/[^\s"()<>[\]{}]+/;
const comments = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|(?![^]))/;
const raw = /(?<raw>`{3,})[^]*?(?:\k<raw>|(?![^]))|`[^`]*(?:`|(?![^]))/;
const statements = /#(?:let|set|show|if|for|while|import|include|return|context)\b/;
const calls = /#?\b(?:bibliography|cite)\(/;
const otherCode = /#(?:[A-Za-z_][\w.-]*)?[({]/;
const references = /(?<!\w)@[A-Za-z_](?:[:.-]?\w){0,200}/;
const tokens = new RegExp(
  [/\\[^]/, addresses, comments, raw, statements, calls, otherCode, references, /[[\](){}"$\n;]/]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
const stringEnd = /(?:[^"\\]|\\[^])*"/y;

/**
 * The calls and references of a text in order; those in comments, raw text and strings are none. Where
 * something is not closed, the rest of the text belongs to it. Linear in the text.
 */
export function* typstSigns(text: string): Generator<TypstSign> {
  const modes: Mode[] = [];
  const mode = (): Mode => modes.at(-1) ?? 'markup';
  const isStatement = () => mode() === 'statement' || mode() === 'set';
  const token = new RegExp(tokens);
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { 0: found } = match;
    const isCode = mode() !== 'markup' && mode() !== 'math';
    if (found === '"') {
      // In running text it is but a quotation mark.
      if (mode() !== 'markup') token.lastIndex = afterString(text, token.lastIndex);
    } else if (found === '\n' || found === ';') {
      if (isStatement()) modes.pop();
    } else if (found === '$') {
      if (mode() === 'math') modes.pop();
      else modes.push('math');
    } else if (found === '[') {
      if (mode() !== 'math') modes.push('markup');
    } else if (found === ']') {
      // It ends a statement too: [#set text(red)].
      if (isStatement()) modes.pop();
      if (mode() === 'markup') modes.pop();
    } else if (found === ')' || found === '}') {
      if (mode() === 'code') modes.pop();
    } else if (found.startsWith('@')) {
      if (mode() === 'markup') yield { kind: 'reference', name: found.slice(1) };
    } else if (found.startsWith('#') && !found.endsWith('(') && !found.endsWith('{')) {
      modes.push(found === '#set' ? 'set' : 'statement');
    } else if (/[({]$/u.test(found) && (isCode || found.startsWith('#'))) {
      const name = /\w+(?=\($)/u.exec(found)?.[0] ?? '';
      if (name === 'bibliography' || name === 'cite') {
        yield { kind: 'call', name, isRule: mode() === 'set', argumentsStart: token.lastIndex };
      }
      modes.push('code');
    }
  }
}

function afterString(text: string, start: number): number {
  stringEnd.lastIndex = start;
  return stringEnd.test(text) ? stringEnd.lastIndex : text.length;
}

/** A string among the arguments of a call. UTF-16 offsets. */
export interface TypstString {
  /** The argument's name; empty for one that is known by its place. */
  readonly name: string;
  /** As Typst reads it, without escapes. */
  readonly value: string;
  /** Between the quotation marks. */
  readonly start: number;
  readonly end: number;
}

const argumentTokens =
  /\/\/[^\n]*|\/\*[^]*?\*\/|"((?:[^"\\]|\\[^])*)"|([A-Za-z][\w-]*)[ \t]*:|[[\](){},]/g;

/** The strings among the arguments of a call, those in arrays and in calls such as `read("…")` too. */
export function* typstStrings(text: string, argumentsStart: number): Generator<TypstString> {
  const token = new RegExp(argumentTokens);
  token.lastIndex = argumentsStart;
  let name = '';
  for (let depth = 1; depth > 0;) {
    const match = token.exec(text);
    if (!match) return;
    const [found, string, argument] = match;
    if (string !== undefined) {
      const start = match.index + 1;
      yield { name, value: unescape(string), start, end: start + string.length };
    } else if (argument !== undefined) {
      if (depth === 1) name = argument;
    } else if (found === ',') {
      if (depth === 1) name = '';
    } else if (/^[[({]$/u.test(found)) depth++;
    else if (/^[\])}]$/u.test(found)) depth--;
  }
}

const escapes = /\\(?:u\{([\da-fA-F]{1,6})\}|([^]))/gu;
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(string: string): string {
  return string.replace(escapes, (written, code: string | undefined, character = '') => {
    if (code === undefined) return controls[character as string] ?? String(character);
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}
