import type { DocumentLanguage } from '../../../markup/language';
import { attributionOfBlock } from '../../reading/attributions/attributionOfBlock';
import {
  anyTag,
  dash,
  mayAttribute,
  noteBeginning,
  ofAuthor,
} from '../../reading/attributions/shapes';
import { endOfWords } from '../../reading/attributions/lastLines';
import type { FoundQuotation } from '../../reading/foundQuotation';
import type { Span } from '../../../text/span';
import type { CitationSite } from './citationSite';

/** A paragraph right below, which begins with a dash or stands in an element for authors. */
const paragraph = String.raw`(?<tags>(?:${anyTag}\s{0,20}){0,4})(?<dash>${dash}|)(?<words>(?:(?!\n[ \t]*\r?\n|</(?:p|div|aside|figcaption)\b)[^]){2,300})(?=\n[ \t]*\r?\n|</(?:p|div|aside|figcaption)\b|\s*(?![^]))`;
const belowBlock = new RegExp(String.raw`[ \t]*(?:\r?\n[ \t>]*){0,2}${paragraph}`, 'uy');
/** The same below a paragraph that ends with the mark of a quotation. */
const belowMark = new RegExp(
  String.raw`(?:["”’»]|&(?:rdq|rsq|raq)uo;|&#(?:34|187|8217|8221);|</q>)(?:</\w{1,10}>\s{0,20}|<br ?/?>\s{0,20}){1,4}${paragraph}`,
  'gu',
);

/** What says in block quotations and right below them, or below a paragraph of HTML, whose words they give. In any order. */
export function blockSites(
  text: string,
  language: DocumentLanguage,
  blocks: readonly FoundQuotation[],
): readonly CitationSite[] {
  const ofBlocks = blocks.flatMap(
    ({ span, outer }) => attributionOfBlock(text, span) ?? attributionBelow(text, outer.end) ?? [],
  );
  const ofParagraphs = language === 'html' ? signedParagraphs(text) : [];
  return [...ofBlocks, ...ofParagraphs].map(siteOf);
}

interface Attribution {
  readonly span: Span;
  readonly content: Span;
  readonly mustBeKnown: boolean;
}

function siteOf({ span, content, mustBeKnown }: Attribution): CitationSite {
  return { kind: 'attribution', as: 'attribution', span, content, mustBeKnown };
}

function attributionBelow(text: string, end: number): Attribution | undefined {
  belowBlock.lastIndex = end;
  const found = belowBlock.exec(text);
  return found ? attributionIn(found) : undefined;
}

/** The attributions of paragraphs of HTML that end with a mark, in order. */
function signedParagraphs(text: string): readonly Attribution[] {
  return [...text.matchAll(belowMark)].flatMap((found) => attributionIn(found) ?? []);
}

function attributionIn({ 0: all, index, groups }: RegExpExecArray): Attribution | undefined {
  const { tags = '', dash: written = '', words = '' } = groups ?? {};
  if (written === '' && !ofAuthor.test(tags)) return undefined;
  const note = words.search(noteBeginning);
  const length = endOfWords(words, note < 0 ? words.length : note);
  if (length === 0 || !mayAttribute(words.slice(0, length))) return undefined;
  const start = index + all.length - words.length;
  const content = { start, end: start + length };
  return { span: { ...content, start: start - written.length }, content, mustBeKnown: true };
}
