import { scanBib } from './bib/scanBib';

/** How a bibliography file is written. */
export type BibliographyFormat = 'biblatex' | 'bibtex' | 'csl-json' | 'csl-yaml' | 'hayagriva';

export type ExportFormat = BibliographyFormat | 'ris';

/** How much of a file says which format it is in. */
const SAMPLE = 100_000;

/**
 * The format of a file, by its name and, where that says too little, by its text.
 * @param dialect what the document's own preamble says of its `.bib` files
 * @returns undefined for other files, and for YAML that shows neither format: an empty file, say
 */
export function bibliographyFormat(
  fileName: string,
  text: string,
  dialect?: 'bibtex' | 'biblatex',
): BibliographyFormat | undefined {
  const extension = /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase();
  switch (extension) {
    case 'bib':
      return dialect ?? bibDialect(text.slice(0, SAMPLE));
    case 'bibtex':
      return 'bibtex';
    case 'biblatex':
      return 'biblatex';
    case 'json':
      return 'csl-json';
    case 'yml':
    case 'yaml':
      return yamlFormat(text.slice(0, SAMPLE));
    default:
      return undefined;
  }
}

const biblatexOnly =
  /[,{]\s*(date|journaltitle|urldate|langid|entrysubtype|eventdate|origdate|shorttitle|location)\s*=/iu;
const biblatexTypes =
  /^(online|report|thesis|legal|legislation|jurisdiction|letter|software|dataset|mv\w+|supp\w+)$/u;
const bibtexOnly = /[,{]\s*(year|journal|month|howpublished|address|school)\s*=/iu;

/** BibTeX where the entries have its fields and none of BibLaTeX's, or JabRef says so. */
function bibDialect(text: string): 'bibtex' | 'biblatex' {
  const jabRef = /@comment\{jabref-meta: *databaseType: *(bibtex|biblatex)/iu.exec(text)?.[1];
  if (jabRef) return jabRef.toLowerCase() === 'bibtex' ? 'bibtex' : 'biblatex';
  if (!bibtexOnly.test(text) || biblatexOnly.test(text)) return 'biblatex';
  return scanBib(text).entries.some(({ type }) => biblatexTypes.test(type)) ? 'biblatex' : 'bibtex';
}

/** CSL-YAML has a list, at the top or as `references`; Hayagriva a map of entries, most of which have a type. */
function yamlFormat(text: string): 'csl-yaml' | 'hayagriva' | undefined {
  const significant = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => !/^\s*(#|$)|^(---|\.\.\.)\s*$|^%/u.test(line));
  const [first = ''] = significant;
  if (/^\s*(- |-$|\[)/u.test(first)) return 'csl-yaml';
  if (significant.some((line) => /^["']?references["']?\s*:/u.test(line))) return 'csl-yaml';
  const hasEntry = significant.some((line) =>
    /(^\s+|[{,]\s*)["']?(type|title)["']?\s*:/u.test(line),
  );
  return /:(\s|$)|^\{/u.test(first) && hasEntry ? 'hayagriva' : undefined;
}
