import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { isWithin, type CitationSite } from './citationSite';

/** How a language writes links whose addresses stand elsewhere. */
interface LinksApart {
  /** What every definition has. */
  readonly sign: string;
  /** Its groups: the name, and the address. */
  readonly definition: RegExp;
  /** What refers to it; the name is in the first of its groups that matches. */
  readonly reference: RegExp;
}

const languages: Readonly<Partial<Record<DocumentLanguage, LinksApart>>> = {
  // `[text][name]`, `[name][]`, `[name]`, with `[name]: address`.
  markdown: {
    sign: ']: ',
    definition:
      /^[ \t>]{0,20}\[(?!\^)([^[\]\n]{1,200})\]:[ \t]{0,9}<?(https?:\/\/[^\s<>]{1,2000})/gmu,
    reference: /(?<=\])\[([^[\]\n]{1,200})\]|\[([^[\]\n]{1,200})\](?:\[\]|(?![[(:\p{L}\p{N}]))/gu,
  },
  // `text`_ and text_ with .. _text: address; `text`__ with __ address.
  restructuredtext: {
    sign: '_',
    definition:
      /^[ \t]{0,20}(?:\.\. _`?([^_`:\n][^`:\n]{0,200})`?:|(?:\.\. )?(__):?)[ \t]{1,9}(https?:\/\/\S{1,2000})/gmu,
    reference:
      /`([^`<>]{1,200})`_(?![\p{L}_])|`[^`<>]{1,200}`(__)(?![\p{L}_])|(?<![\p{L}\p{N}_`])(\p{L}[\p{L}\p{N}.-]{0,100})_(?![\p{L}\p{N}_])/gu,
  },
  // {name}[text] with :name: address.
  asciidoc: {
    sign: ': http',
    definition: /^:([\w-]{1,100}):[ \t]{1,9}(https?:\/\/\S{1,2000})/gmu,
    reference: /\{([\w-]{1,100})\}(?=\[)/gu,
  },
};

/** The links whose addresses stand elsewhere in the document, which count where they are known. */
export function linksApart(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly CitationSite[] {
  const links = languages[language];
  if (!links || !text.includes(links.sign)) return [];
  const addresses = new Map<string, string>();
  const defined = nameReader();
  for (const match of text.matchAll(links.definition)) {
    addresses.set(defined(match.slice(1, -1)), match.at(-1) ?? '');
  }
  if (addresses.size === 0) return [];
  const referred = nameReader();
  return [...text.matchAll(links.reference)].flatMap((match): CitationSite[] => {
    const { 0: all, index } = match;
    if (isWithin(opaque, index, true)) return [];
    const address = addresses.get(referred(match.slice(1)));
    if (address === undefined) return [];
    const span = { start: index, end: index + all.length };
    return [{ kind: 'address', as: 'key', span, content: span, address, mustBeKnown: true }];
  });
}

/**
 * Reads the names of definitions or references in their order, of groups of which one has it. They are the
 * same whatever the case of their letters and the white space in them; `__` stands for the next one.
 */
function nameReader(): (groups: readonly (string | undefined)[]) => string {
  let nameless = 0;
  return (groups) => {
    const name = groups.find((group) => group !== undefined) ?? '';
    if (name === '__') return `__ ${nameless++}`;
    return name.trim().replace(/\s+/gu, ' ').toLowerCase();
  };
}
