import type { Span } from '../../text/span';

/** An entry of a `.bib` text: from its `@` to after its closing brace. UTF-16 offsets. */
export interface ScannedEntry extends Span {
  /** In lower case: `article`. */
  readonly type: string;
  readonly key: string;
}

/** What stands in the way of reading a `.bib` text. */
export interface ScanProblem {
  /** Where the trouble begins: a UTF-16 offset. */
  readonly at: number;
  readonly reason: string;
}

/** A `.bib` text as far as BibTeX itself looks at it: entries in text order; the rest is for its readers. */
export interface ScannedBib {
  readonly entries: readonly ScannedEntry[];
  /** `@string` definitions, in text order. */
  readonly strings: readonly Span[];
  readonly problems: readonly ScanProblem[];
}

const opening = /@[ \t\r\n]*([A-Za-z][\w+-]*)[ \t\r\n]*([{(])/y;
const keyPart = /\s*([^,\s{}()"=]*)\s*(,|[})]|$)?/y;

/**
 * Finds the entries of a `.bib` text without reading their fields, in one pass. Braces are counted
 * as BibTeX counts them: one with a backslash before it counts, too.
 */
export function scanBib(text: string): ScannedBib {
  const entries: ScannedEntry[] = [];
  const strings: Span[] = [];
  const problems: ScanProblem[] = [];
  let afterEntry = -1;
  let at = text.indexOf('@');
  while (at >= 0) {
    opening.lastIndex = at;
    const [whole, type = '', bracket] = opening.exec(text) ?? [];
    if (whole === undefined || isNoEntry(text, at)) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const stray = strayAfter(text, afterEntry, at);
    if (stray) problems.push(stray);
    const kind = type.toLowerCase();
    const bodyStart = at + whole.length;
    const end = bodyEnd(text, bodyStart, bracket === '(', kind !== 'comment');
    if (typeof end !== 'number') {
      problems.push({ at, reason: unclosed(end.open, kind, keyAt(text, bodyStart)) });
      return { entries, strings, problems };
    }
    if (kind === 'string') strings.push({ start: at, end });
    else if (kind !== 'comment' && kind !== 'preamble') {
      const key = keyAt(text, bodyStart);
      if (key) entries.push({ type: kind, key, start: at, end });
      else problems.push({ at, reason: `has an entry without a key: write @${kind}{KEY, …}` });
    }
    afterEntry = kind === 'comment' ? -1 : end;
    at = text.indexOf('@', end);
  }
  const stray = strayAfter(text, afterEntry, text.length);
  if (stray) problems.push(stray);
  return { entries, strings, problems };
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** An address of e-mail, or a line that begins with `%`: a comment to whoever wrote it, and to biber. */
function isNoEntry(text: string, at: number): boolean {
  if (/\w/u.test(text.charAt(at - 1))) return true;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t\uFEFF]*%/u.test(text.slice(lineStart, at));
}

function keyAt(text: string, bodyStart: number): string {
  keyPart.lastIndex = bodyStart;
  const [, key = '', closer] = keyPart.exec(text) ?? [];
  return closer === undefined ? '' : key;
}

/** The offset after the bracket that closes a body, or what is still open at the end of the text. */
function bodyEnd(
  text: string,
  start: number,
  inParentheses: boolean,
  hasValues: boolean,
): number | { readonly open: 'brace' | 'quote' } {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
        depth++;
        break;
      case 0x7d: // }
        if (depth === 0 && !inParentheses && !quoted) return at + 1;
        if (depth === 0) return { open: quoted ? 'quote' : 'brace' };
        depth--;
        break;
      case 0x29: // )
        if (depth === 0 && inParentheses && !quoted) return at + 1;
        break;
      case 0x22: // "
        if (depth === 0 && hasValues) quoted = !quoted && opensValue(text, at);
        break;
    }
  }
  return { open: quoted ? 'quote' : 'brace' };
}

/** Whether a quotation mark outside all braces begins a value: one in a key or a comment does not. */
function opensValue(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) <= 0x20) before--;
  return text[before] === '=' || text[before] === '#';
}

function unclosed(open: 'brace' | 'quote', type: string, key: string): string {
  const entry = key ? `@${type}{${key}` : `@${type}{`;
  return open === 'quote'
    ? `has a value in the entry ${entry} whose quotation mark is never closed`
    : `has an entry whose braces do not match: what ${entry} opens is never closed`;
}

/** The rest of an entry that closed too early: `}` or `,` right after what looked like its end. */
function strayAfter(text: string, end: number, next: number): ScanProblem | undefined {
  if (end < 0) return undefined;
  let at = end;
  while (at < next && text.charCodeAt(at) <= 0x20) at++;
  if (at >= next || (text[at] !== '}' && text[at] !== ',')) return undefined;
  // Some tools part entries by commas, which BibTeX passes over.
  if (text[at] === ',' && text.slice(at + 1, next).trim() === '') return undefined;
  return {
    at,
    reason: 'has braces that do not match: the entry before this place is closed once too often',
  };
}
