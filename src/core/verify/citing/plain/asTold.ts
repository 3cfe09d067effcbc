import { signal } from '../signals';
import { keyMark } from './keyMarks';

const emphasis = /(?<![\p{L}\p{N}:*_/])([*_/]{1,3})(?=\S)([^*_/]{1,400})\1(?![\p{L}\p{N}])/gu;
const marks = new RegExp(keyMark, 'gu');
const leading = new RegExp(String.raw`^[\s([,;—–-]*(?:${signal}\s)?[\s([]*`, 'u');
const enclosed = /^["“„«‘](.*[^\s"“”„«»‘])["“”»’]$/u;
/** An abbreviation keeps its full stop. */
const end = /(?:[\s,;:]|(?<!(?:^|[\s.])(?:eds?|trans|al|[JS]r|\p{Lu}))\.)+$/u;
const closing = /[)\]]$/u;

/** What a citation names, as it is told to whoever wrote it: without emphasis, signals, and what is round it. */
export function asTold(written: string): string {
  let text = written
    .replace(/\s+/gu, ' ')
    .replace(marks, '')
    .replace(emphasis, '$2')
    .replace(leading, '');
  for (;;) {
    text = text.replace(end, '');
    // A bracket that was opened in it is its own: `art. II(2)`.
    if (!closing.test(text) || count(text, /[([]/gu) >= count(text, /[)\]]/gu)) break;
    text = text.slice(0, -1);
  }
  return enclosed.exec(text)?.[1] ?? text;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
