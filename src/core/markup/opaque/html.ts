import { address, type OpaqueGrammar } from './grammar';

/** A comment; without its end, the rest of the text. */
export const htmlComment = /<!--[^]*?(?:-->|(?![^]))/;

/** An element that holds no prose, with its content; without its end tag, the rest of the text. */
export const htmlRawElement =
  /<(?<element>script|style|pre|textarea|template|svg|math)\b[^]*?(?:<\/\k<element>\s*>|(?![^]))/;

/** Inline code, with its content. */
export const htmlCode =
  /<(?<inline>code|kbd|samp|var|tt)\b[^<>]{0,500}>(?:[^<]|<(?!\/?\k<inline>\b)){0,2000}<\/\k<inline>>/;

/** A tag with its attributes, whose values may hold `>`. */
export const htmlTag = /<(?:\/?[A-Za-z]|[!?])(?:[^<>"']|"[^"<]{0,2000}"|'[^'<]{0,2000}'){0,2000}>/;

export const html: OpaqueGrammar = {
  prose: [],
  opaque: [htmlComment, htmlRawElement, htmlCode, htmlTag, address],
};
