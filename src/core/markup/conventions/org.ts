import type { TextChange } from '../../quote/textChange';
import type { BibliographyFile } from './bibliographyLink';
import { lineEnding } from '../../text/lineEnding';
import { outsideOpaque } from './outsideOpaque';

const citationOrBibliography = /\[cite(?:\/[^\s:[\]]{1,50})?:|^[ \t]{0,40}#\+bibliography:/gimu;

/** Whether an Org text uses Org's own citations. */
export function usesOrgCitations(text: string): boolean {
  return !outsideOpaque(text, 'org', text.matchAll(citationOrBibliography)).next().done;
}

/** The files of an Org document's `#+bibliography:` lines, of which each names one. */
export function orgLinks(text: string): readonly BibliographyFile[] {
  return keywordValues(text, 'bibliography').map(({ value, start }) => {
    const path = /^"([^"]+)"$/u.exec(value)?.[1] ?? value;
    const from = start + value.indexOf(path);
    return { inline: false, path, span: { start: from, end: from + path.length } };
  });
}

/** The `.csl` file that `#+cite_export: csl FILE` names. */
export function orgCitationStyle(text: string): string | undefined {
  for (const { value } of keywordValues(text, 'cite_export')) {
    const path = /^csl[ \t]+(?:"([^"]+)"|(\S+))/iu.exec(value)?.slice(1).join('');
    if (path !== undefined) return path;
  }
  return undefined;
}

function keywordValues(
  text: string,
  keyword: string,
): readonly { readonly value: string; readonly start: number }[] {
  const pattern = new RegExp(`^[ \\t]{0,40}#\\+${keyword}:[ \\t]*(\\S(?:[^\\r\\n]*\\S)?)`, 'gimu');
  return Array.from(outsideOpaque(text, 'org', text.matchAll(pattern)), (match) => {
    const [found, value = ''] = match;
    return { value, start: match.index + found.length - value.length };
  });
}

// What may stand before the first heading and paragraph: keywords, comments, blank lines, a drawer.
const keywordLine = /[ \t]*#\+(?!begin_)[\w-]+:[^\n]*(?:\n|$)/iuy;
const otherLine = /[ \t]*(?:#(?:[ \t][^\n]*)?)?\r?(?:\n|$)/uy;
const drawer =
  /[ \t]*:PROPERTIES:[ \t]*\r?\n(?:[ \t]*:(?!END:)[^\n]*\n){0,500}[ \t]*:END:[^\n]*(?:\n|$)/iuy;

/** Below the last of the keywords at the top; where there are none, below the drawer that must be first. */
export function linkOrg(text: string, path: string): TextChange {
  const eol = lineEnding(text);
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let end = at; end < text.length;) {
    const keyword = matchAt(keywordLine, text, end) ?? matchAt(drawer, text, end);
    const next = keyword ?? matchAt(otherLine, text, end);
    if (next === undefined) break;
    end = next;
    if (keyword !== undefined) at = keyword;
  }
  const gap = at > 0 && !/[\n\uFEFF]$/u.test(text.slice(0, at)) ? eol : '';
  const written = /^[^"]*\s[^"]*$/u.test(path) ? `"${path}"` : path;
  return { span: { start: at, end: at }, newText: `${gap}#+bibliography: ${written}${eol}` };
}

/** Where the pattern ends that matches at `start`; undefined where it does not. */
function matchAt(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
