import type { DocumentLanguage } from '../../markup/language';
import { lineEnding } from '../../text/lineEnding';
import type { Finding } from '../finding';
import { ignoreWord } from '../ignoring/ignoreComment';
import { placeInOrg, placeInRst } from './comments/aboveParagraph';
import { beginsBetween, type CommentPlace, type CommentTarget } from './comments/commentPlace';
import { placeInHtml } from './comments/inHtml';
import { placeInMarkdown } from './comments/inMarkdown';
import { placeInAsciidoc, placeInLatex, placeInTypst } from './comments/onOwnLine';
import { withEmphasis } from './enclosed';
import type { Fix, FixContext } from './fix';

type Place = (target: CommentTarget) => CommentPlace;

const places: Readonly<Partial<Record<DocumentLanguage, Place>>> = {
  markdown: placeInMarkdown,
  html: placeInHtml,
  latex: placeInLatex,
  typst: placeInTypst,
  asciidoc: placeInAsciidoc,
  restructuredtext: placeInRst,
  org: placeInOrg,
};

/**
 * “Ignore this quotation”: a comment in the document's language. Where the comment has to mean a whole
 * paragraph with other quotations in it, it says which kind of finding it means.
 */
export function ignore(finding: Finding, context: FixContext): readonly Fix[] {
  const { text, language, findings } = context;
  const place = places[language];
  if (!place) return [];
  const { quotation, span, kind } = finding;
  const isBlock = quotation?.form === 'block';
  const whole = { start: 0, end: text.length };
  const words = quotation?.outer ?? span;
  const others = findings.filter((each) => each !== finding).map((each) => each.span.start);
  const found = place({
    text,
    language,
    eol: lineEnding(text),
    span: isBlock ? words : withEmphasis(text, words, whole, language),
    isBlock,
    others,
  });
  const isShared = found.reach !== undefined && beginsBetween(others, found.reach);
  const comment = isShared ? `${ignoreWord}: ${kind}` : ignoreWord;
  return [
    {
      kind: 'ignore',
      title: quotation ? 'Ignore this quotation' : 'Ignore these words',
      changes: [{ span: found.span, newText: found.write(comment) }],
      isPreferred: false,
    },
  ];
}
