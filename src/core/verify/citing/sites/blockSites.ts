import { attributionOfBlock } from '../../reading/blocks/attributionOfBlock';
import {
  anyTag,
  dash,
  mayAttribute,
  noteBeginning,
  ofAuthor,
} from '../../reading/blocks/attributionShapes';
import { endOfWords } from '../../reading/blocks/lastLines';
import type { FoundQuotation } from '../../reading/foundQuotation';
import type { Span } from '../../../text/span';
import type { CitationSite } from './citationSite';

/** A paragraph right below a block, which begins with a dash or stands in an element for authors. */
const below = new RegExp(
  String.raw`[ \t]*(?:\r?\n[ \t>]*){0,2}(?<tags>(?:${anyTag}\s{0,20}){0,3})(?<dash>${dash}|)(?<words>(?:(?!\n[ \t]*\r?\n|</(?:p|div|figcaption)\b)[^]){2,300})(?=\n[ \t]*\r?\n|</(?:p|div|figcaption)\b|\s*(?![^]))`,
  'uy',
);

/** What says in block quotations and right below them whose words they give. In any order. */
export function blockSites(
  text: string,
  blocks: readonly FoundQuotation[],
): readonly CitationSite[] {
  return blocks.flatMap(({ span, outer }) => {
    const within = attributionOfBlock(text, span);
    const found = within ?? attributionBelow(text, outer.end);
    return found ? [{ kind: 'attribution', as: 'attribution', ...siteOf(found) }] : [];
  });
}

interface Attribution {
  readonly span: Span;
  readonly content: Span;
  readonly mustBeKnown: boolean;
}

function siteOf({ span, content, mustBeKnown }: Attribution): Attribution {
  return { span, content, mustBeKnown };
}

function attributionBelow(text: string, end: number): Attribution | undefined {
  below.lastIndex = end;
  const { 0: all = '', groups } = below.exec(text) ?? {};
  const { tags = '', dash: written = '', words = '' } = groups ?? {};
  if (written === '' && !ofAuthor.test(tags)) return undefined;
  const note = words.search(noteBeginning);
  const length = endOfWords(words, note < 0 ? words.length : note);
  if (length === 0 || !mayAttribute(words.slice(0, length))) return undefined;
  const start = end + all.length - words.length;
  const content = { start, end: start + length };
  return { span: { ...content, start: start - written.length }, content, mustBeKnown: true };
}
