import type { DocumentLanguage } from '../../markup/language';
import { lineEnding } from '../../text/lineEnding';
import type { Finding, FindingKind } from '../finding';
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

/** What a comment passes over that means all findings of a kind. */
const ofKind: Readonly<Partial<Record<FindingKind, string>>> = {
  altered: 'altered quotations',
  typography: 'other typography',
  misattributed: 'wrong citations',
  uncited: 'quotations without a citation',
  unquoted: 'words without quotation marks',
  'not-found': 'quotations that no source has',
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
  const rest = findings.filter((each) => each !== finding);
  const others = rest.map((each) => each.span.start);
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
  const alike = rest.filter((each) => each.kind === kind).map((each) => each.span.start);
  const hidesOthers = found.reach !== undefined && beginsBetween(alike, found.reach);
  const what = quotation ? 'this quotation' : 'these words';
  return [
    {
      kind: 'ignore',
      title: `Ignore ${hidesOthers ? `${ofKind[kind] ?? 'all'} in this paragraph` : what}`,
      changes: [{ span: found.span, newText: found.write(comment) }],
      isPreferred: false,
    },
  ];
}
