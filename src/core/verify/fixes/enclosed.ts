import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';

/** What opens something that can stand round words, at the end of a text, and what closes it, at the beginning of one; `same`: the same marks. */
type Enclosing = readonly [opens: RegExp, closes: RegExp | 'same'];

const tags: Enclosing = [
  /<(?:em|strong|b|i|u|mark|span|cite|small|a)\b[^<>]{0,500}>$/iu,
  /^<\/\w{1,6}>/u,
];
const code: Enclosing = [/(?<!`)`{1,3}$/u, 'same'];
const stars: Enclosing = [/(?<!\\)\*{1,3}$/u, 'same'];
const underscores: Enclosing = [/(?<!\\)_{1,3}$/u, 'same'];

/** Emphasis, links and what else can stand round words, in each language. */
const enclosings: Readonly<Record<DocumentLanguage, readonly Enclosing[]>> = {
  markdown: [
    stars,
    underscores,
    [/~~$/u, 'same'],
    tags,
    code,
    [
      /(?<![\\\]!])\[$/u,
      /^\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\{[.#][^{}\n]{0,200}\})/u,
    ],
  ],
  html: [tags],
  latex: [
    [/\\(?:emph|text(?!c?quote|cite)[a-z]{2,8}|underline|href)(?:\{[^{}]{0,500}\})?\{$/u, /^\}/u],
    [/\{\\(?:em|it|bf|sc|sl|[a-z]{2,4}(?:shape|series))\s{1,9}$/u, /^\}/u],
    [/(?<![\\$])\$$/u, 'same'],
  ],
  typst: [
    stars,
    underscores,
    code,
    [/#(?:emph|strong|underline|smallcaps|highlight|text|link)(?:\([^()]{0,500}\))?\[$/u, /^\]/u],
  ],
  asciidoc: [
    stars,
    underscores,
    code,
    [/(?:\[[^[\]\n]{1,100}\])?(?<!#)#{1,2}$/u, /^#{1,2}(?!#)/u],
    [/(?:https?:\/\/|link:)[^\s[\]]{1,500}\[$/u, /^\]/u],
  ],
  restructuredtext: [
    stars,
    [/(?<!`)``$/u, 'same'],
    [/(?<![`:\w])`$/u, /^ <[^<>\s]{1,500}>`__?/u],
    [/:[a-z][a-z-]{0,30}:`$/u, /^`/u],
  ],
  org: [
    [/(?<=^|[\s("'“‘{—–-])[*/_+=~]$/u, 'same'],
    [/\[\[[^[\]\n]{1,500}\]\[$/u, /^\]\]/u],
  ],
  plaintext: [],
};

/**
 * A stretch of a document with the emphasis and the links that stand round all of it, so that none is left empty.
 * @param within what it must not go beyond
 */
export function withEmphasis(
  text: string,
  span: Span,
  within: Span,
  language: DocumentLanguage,
): Span {
  let { start, end } = span;
  for (;;) {
    const [before, after] = beside(text, { start, end }, within);
    const found = enclosings[language].flatMap(([opens, closes]) => {
      const opener = opens.exec(before)?.[0];
      const closer = opener === undefined ? '' : closerAt(after, opener, closes);
      return opener === undefined || closer === '' ? [] : [{ opener, closer }];
    })[0];
    if (!found) return { start, end };
    start -= found.opener.length;
    end += found.closer.length;
  }
}

/** What stands right before a stretch and opens what is closed so; empty where nothing does. */
export function openerBefore(
  text: string,
  span: Span,
  within: Span,
  closer: string,
  language: DocumentLanguage,
): string {
  const [before] = beside(text, span, within);
  return (
    enclosings[language].flatMap(([opens, closes]) => {
      const opener = opens.exec(before)?.[0] ?? '';
      return opener !== '' && closerAt(closer, opener, closes) === closer ? [opener] : [];
    })[0] ?? ''
  );
}

/** What stands right after a stretch and closes what is opened so. */
export function closerAfter(
  text: string,
  span: Span,
  within: Span,
  opener: string,
  language: DocumentLanguage,
): string {
  const [, after] = beside(text, span, within);
  return (
    enclosings[language].flatMap(([opens, closes]) =>
      opens.test(opener) ? [closerAt(after, opener, closes)] : [],
    )[0] ?? ''
  );
}

/** What stands right before a stretch and may open something, and what stands right after it and may close something. */
export function marksBeside(
  text: string,
  span: Span,
  language: DocumentLanguage,
): readonly [opener: string, closer: string] {
  const [before, after] = beside(text, span, { start: 0, end: text.length });
  const run = /^([*_`~/=+])\1{0,2}/u.exec(after)?.[0] ?? '';
  const first = (found: (each: Enclosing) => string | undefined) =>
    enclosings[language].map(found).find((each) => each !== undefined && each !== '') ?? '';
  return [
    first(([opens]) => opens.exec(before)?.[0]),
    first(([opens, closes]) =>
      closes === 'same' ? opens.exec(run)?.[0] : closes.exec(after)?.[0],
    ),
  ];
}

function beside(text: string, { start, end }: Span, within: Span): readonly [string, string] {
  return [
    text.slice(Math.max(within.start, start - 1_020), start),
    text.slice(end, Math.min(within.end, end + 1_020)),
  ];
}

function closerAt(after: string, opener: string, closes: RegExp | 'same'): string {
  if (closes !== 'same') return closes.exec(after)?.[0] ?? '';
  return after.startsWith(opener) ? opener : '';
}

/** A stretch with the backslash that escapes its first character. */
export function withEscape(text: string, { start, end }: Span): Span {
  const [slashes = ''] = /\\{0,20}$/u.exec(text.slice(Math.max(start - 20, 0), start)) ?? [];
  const isEscaped = slashes.length % 2 === 1 && /[!-/:-@[-`{-~]/u.test(text.charAt(start));
  return { start: isEscaped ? start - 1 : start, end };
}
