/** A name begins an element, and nothing that an address has: `<https://…>` is none. */
const attributes = String.raw`(?:\s[^<>]{0,300})?\/?>`;

/** A tag. */
export const anyTag = String.raw`<\/?[a-zA-Z][a-zA-Z\d]{0,15}${attributes}`;

/** A tag that begins or ends a line, or a paragraph. */
export const breakingTag = String.raw`<(?:[bB][rR]|\/?(?:[pP]|[dD][iI][vV]|[lL][iI]|footer|figcaption))${attributes}`;

/** A dash, with the white space after it. */
export const dash = String.raw`(?:[—–―]{1,2}|-{2,3}(?!-)|&[mn]dash;|&#(?:821[123]|x201[345]);)(?:[\s~]|&nbsp;){0,3}`;

/** The beginning of an element that holds an author's name. */
export const authorTag = String.raw`<(?:(?:cite|small|footer|figcaption)\b|\w{1,10}\s(?:[^<>]{0,300}\s)?class\s?=\s?["'][^"'<>]{0,80}(?:attribution|author|source|citation|cite|byline))[^<>]{0,300}>`;
export const ofAuthor = new RegExp(authorTag, 'u');

/** Where a note begins, which is a citation of its own. */
export const noteBeginning =
  /\[\^|\^\[|\[fn:|\\footnote|#footnote|footnote(?:ref)?:|(?:\\ )?\[[\d#*][\w-]{0,50}\]_|<sup\b/u;

/** After what a line may be an attribution: a sentence, a mark, a line break. */
export const finished = /[.!?…:;,”’"'»)\]}\\_*>+]$/u;

export const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

const capital = String.raw`\p{Lu}[\p{L}\p{M}.’'-]{0,40}`;
const particle = String.raw`(?:of|the|de|da|van|von|der|den|la|le|du|bin|al|y|and|&)`;

/** A person's name, or what looks like one: `Abraham Lincoln`, `John F. Kennedy, Jr., …`. */
const personal = new RegExp(
  String.raw`^[*_]{0,3}${capital}(?: ${particle}){0,2} ${capital}(?: (?:${capital}|${particle})){0,4}[*_]{0,3}(?=$|[,;:([]|\s?[<*_“"'‘])`,
  'u',
);

/** No citation has three small words in a row, but for a title. */
const saying = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?: \p{Ll}{2,}){2}(?![\p{L}\p{N}])/u;
const titles =
  /“[^“”]{0,300}”|"[^"<>]{0,300}"|‘[^‘’]{0,300}’|\*[^*]{1,300}\*|_[^_]{1,300}_|<(?<name>em|i|cite)>[^<>]{0,300}<\/\k<name>>/gu;
const beginsLikeCitation = /^[*_“"‘'(@[]{0,4}(?:\p{Lu}|(?<=@)\w)/u;
/** Longer ones are sentences. */
const longest = 250;

/** Whether words that nothing but their place makes an attribution may be one, where they name something known. */
export function mayAttribute(words: string): boolean {
  const bare = withoutTags(words);
  return (
    bare.length <= longest &&
    beginsLikeCitation.test(bare) &&
    !/[!?]["”’]?$/u.test(bare) &&
    !saying.test(withoutTags(words.replace(titles, '“…”')))
  );
}

/** Whether they begin as a person is named. */
export function namesPerson(words: string): boolean {
  return mayAttribute(words) && personal.test(withoutTags(words).replace(/[[\]]/gu, ''));
}

function withoutTags(words: string): string {
  return words.replace(/<[^<>]*>/gu, '');
}
