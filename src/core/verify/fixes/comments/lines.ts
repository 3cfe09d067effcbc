import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';

/** Where the line of a place begins. UTF-16 offsets, as everywhere here. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The line that holds a place, without its line end. */
export function lineAround(text: string, at: number): Span {
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return { start: lineStart(text, at), end: text[end - 1] === '\r' ? end - 1 : end };
}

/** The line before the one of a place; undefined for the first one. */
export function lineBefore(text: string, at: number): Span | undefined {
  const start = lineStart(text, at);
  return start === 0 ? undefined : lineAround(text, start - 1);
}

export function indentAt(text: string, start: number): string {
  return /^[ \t]*/u.exec(text.slice(start, start + 200))?.[0] ?? '';
}

/** Whether a line parts paragraphs: there is none, or nothing but white space in it. */
export function isBlank(text: string, line: Span | undefined, language: DocumentLanguage): boolean {
  const blank = language === 'markdown' ? /^[ \t>]*$/u : /^[ \t]*$/u;
  return !line || blank.test(text.slice(line.start, line.end));
}

/** The lines without a blank one among them that hold a place. */
export function paragraphAround(text: string, at: number, language: DocumentLanguage): Span {
  let { start, end } = lineAround(text, at);
  for (let line = lineBefore(text, start); !isBlank(text, line, language);) {
    start = line?.start ?? 0;
    line = lineBefore(text, start);
  }
  for (;;) {
    const next = text.indexOf('\n', end);
    if (next < 0) return { start, end };
    const line = lineAround(text, next + 1);
    if (isBlank(text, line, language)) return { start, end };
    end = line.end;
  }
}
