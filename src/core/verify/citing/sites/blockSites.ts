import type { DocumentLanguage } from '../../../markup/language';
import {
  attributionOfBlock,
  type BlockAttribution,
} from '../../reading/attributions/attributionOfBlock';
import { dash, mayAttribute, noteBeginning } from '../../reading/attributions/shapes';
import { authorSign, withoutTags, withTags } from '../../reading/attributions/withoutTags';
import type { FoundQuotation } from '../../reading/foundQuotation';
import type { CitationSite } from './citationSite';

/** A paragraph right below that begins with a dash. */
const below = new RegExp(
  String.raw`^(?:[ \t>]*\r?\n){0,9}[ \t>]*(?<begin>${dash})(?<words>\S[^\n]*(?:\n[ \t]*\S[^\n]*){0,2})(?=\s*$|\s*\n\s*\n)`,
  'u',
);
const reach = 500;
/** The mark that ends a paragraph, where one with a dash may follow: in HTML, and elsewhere. */
const lastMarks = {
  html: /(?:["”’»]|&(?:rdq|rsq|raq)uo;|&#(?:34|187|8217|8221);|<\/q>)(?=(?:<\/\w{1,10}>\s?){0,3}<(?:br|\/(?:p|div)|span\s)\b)/giu,
  others: /["”’»'][*_]{0,3}(?=[ \t]*(?:\r?\n[ \t>]*){2}(?:[—–―]|--))/gu,
};

/** What says in block quotations and right below them, or below a paragraph in marks, whose words they give. In any order. */
export function blockSites(
  text: string,
  language: DocumentLanguage,
  blocks: readonly FoundQuotation[],
): readonly CitationSite[] {
  const lastMark = language === 'html' ? lastMarks.html : lastMarks.others;
  const ends = [...text.matchAll(lastMark)].map(({ 0: mark, index }) => index + mark.length);
  return [
    ...blocks.flatMap(
      ({ span, outer }) =>
        attributionOfBlock(text, span) ?? attributionBelow(text, outer.end) ?? [],
    ),
    ...ends.flatMap((end) => attributionBelow(text, end) ?? []),
  ].map(({ span, content, mustBeKnown }) => ({
    kind: 'attribution',
    as: 'attribution',
    span,
    content,
    mustBeKnown,
  }));
}

type Attribution = Pick<BlockAttribution, 'span' | 'content' | 'mustBeKnown'>;

function attributionBelow(text: string, end: number): Attribution | undefined {
  const written = text.slice(end, end + reach);
  const { 0: all = '', groups } = below.exec(withoutTags(written)) ?? {};
  const { begin = '', words = '' } = groups ?? {};
  const start = all.length - words.length;
  const note = written.slice(start).search(noteBeginning);
  const seen = words.slice(0, note < 0 ? undefined : note).trimEnd();
  if (seen === '' || !mayAttribute(seen)) return undefined;
  const content = withTags(written, { start, end: start + seen.length });
  const dashAt = begin.startsWith(authorSign) ? content.start : start - begin.length;
  const moved = (from: number) => ({ start: end + from, end: end + content.end });
  return {
    span: moved(Math.min(dashAt, content.start)),
    content: moved(content.start),
    mustBeKnown: true,
  };
}
