import type { Span } from '../../../text/span';
import { readEntity } from '../prose/entities';

/** Stands for the beginning of an element that holds an author's name. */
export const authorSign = '\uE000';

/** Markers of quoted lines, tags, comments and entities; an address in angle brackets is none. */
const markup =
  /(?<=\n[ \t>]{0,40})>|<\/?(?!q\b)[a-z][a-z\d]{0,15}(?:\s[^<>]{0,500})?\/?>|<!--[^<>]{0,500}-->|&[a-z\d#]{2,8};/giu;
const author =
  /^<(?:cite|small|footer|figcaption|[^<>]{0,300}\sclass\s?=[^<>]{0,80}(?:attribution|author|source|cit(?:e|ation)|byline))\b/iu;
const paragraph = /^<\/?(?:p|div|li|footer|figcaption|aside)\b/iu;

/** A stretch of a document as its lines are seen. Every offset stays. */
export function withoutTags(stretch: string): string {
  return stretch.replace(markup, (written) => {
    const { length } = written;
    // A dash is where it begins, a mark where it ends.
    return /^&(?![mn]da|#821)/u.test(written)
      ? readEntity(written).padStart(length)
      : seen(written).padEnd(length);
  });
}

function seen(written: string): string {
  if (written.startsWith('&')) return readEntity(written);
  const lineEnds = paragraph.test(written) ? '\n\n' : /^<br/iu.test(written) ? '\n' : '';
  return author.test(written) ? `${lineEnds}${authorSign}` : lineEnds;
}

/** The same with the tags of elements that begin or end in it. */
export function withTags(written: string, { start, end }: Span): Span {
  const inside = written.slice(start, end);
  const [open = '', name = ''] = /<(\w+)(?:\s[^<>]*)?>\s*$/u.exec(written.slice(0, start)) ?? [];
  const [close = '', closed = ''] = /^<\/(\w+)>/u.exec(written.slice(end)) ?? [];
  return {
    start: open !== '' && inside.includes(`</${name}>`) ? start - open.length : start,
    end: close !== '' && inside.includes(`<${closed}`) ? end + close.length : end,
  };
}
