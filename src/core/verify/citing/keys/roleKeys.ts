import type { KeyMarks } from '../plain/keyMarks';

/** Org: `[cite/style:see @key p. 3; @other]`. */
export const orgCite = /\[cite(?:\/[\w/-]{1,40})?:[^[\]]{1,1500}\]/gu;
/** Org-ref: `cite:key,other`, in a link or alone. */
export const orgReference =
  /(?<![\p{L}\p{N}[/])(?:\[\[)?[a-z]{0,10}cite[a-z]{0,6}:&?([\w:.,&-]{1,300}\w)(?:\]\])?/gu;
const orgKey = /(?<!\w)-?@([\p{L}\p{N}.:?!`'/*@+|(){}<>&_^$#%~-]{0,200}[\p{L}\p{N}])/gu;

export function markOrgKeys(text: string, marks: KeyMarks): string {
  if (!/@|cite/u.test(text)) return text;
  return text
    .replace(/\[cite(?:\/[\w/-]{1,40})?:(?=[^[\]]{0,1500}@)/gu, '[')
    .replace(orgReference, (_, keys: string) => marks.markAll(keys))
    .replace(orgKey, (_, key: string) => marks.mark(key));
}

/** AsciiDoc, with asciidoctor-bibtex: `cite:[key(3), other]`; the group is what is in the brackets. */
export const asciidocCite = /(?<![\p{L}\p{N}])cite(?:np)?:\[([^[\]\n]{1,1000})\]/gu;
/** A key with its place: `key(art. 3(1))`. */
const asciidocKey = /([^,()\s]+)\s?(?:\(((?:[^()]|\([^()]*\))*)\))?,?/gu;
/** `<<key>>` or `<<key, p. 3>>`: also what refers to places of the document. */
export const asciidocReference = /<<([^<>,\n]{1,200})(?:,([^<>\n]{0,300}))?>>/gu;

/** The same as a macro: `xref:key[p. 3]`. */
export const asciidocMacro = /(?<![\p{L}\p{N}])xref:#?([^\s[\]#]{1,200})\[([^[\]\n]{0,300})\]/gu;

export function markAsciidocKeys(text: string, marks: KeyMarks): string {
  if (!/cite|<<|xref/u.test(text)) return text;
  const reference = (_: string, key: string, words?: string) =>
    words === undefined ? marks.mark(key.trim()) : `${marks.mark(key.trim())}, ${words}`;
  return text
    .replace(asciidocCite, (_, keys: string) =>
      keys.replace(asciidocKey, (_all, key: string, place?: string) =>
        place === undefined ? `${marks.mark(key)};` : `${marks.mark(key)}, ${place};`,
      ),
    )
    .replace(asciidocReference, reference)
    .replace(asciidocMacro, reference);
}

/** reStructuredText, with sphinxcontrib-bibtex: `` :cite:p:`key,other` ``; the group is what is between. */
export const rstRole = /:(?:foot)?cite(?::[a-z]{1,20}){0,2}:`([^`]{1,500})`/gu;
/** `[key]_`. */
export const rstReference = /(?<![\p{L}\p{N}])(?:\\ )?\[([A-Za-z][\w.:+-]{0,100})\]_/gu;

export function markRstKeys(text: string, marks: KeyMarks): string {
  return text
    .replace(rstRole, (_, keys: string) =>
      marks.markAll(keys.replace(/\{([^{}]{0,300})\}/gu, '').replace(/\s+$/u, '')),
    )
    .replace(rstReference, (_, key: string) => marks.mark(key));
}
