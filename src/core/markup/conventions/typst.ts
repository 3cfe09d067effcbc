import type { TextChange } from '../../quote/textChange';
import type { BibliographyFile } from './bibliographyLink';
import { lineEnding } from '../../text/lineEnding';
import { typstSigns, typstStrings, type TypstCall } from './typstScan';

const worthReading = /bibliography\(|cite\(|@/;
const kindOfElement = /^(?:fig|figure|tbl|tab|table|eq|eqt|sec|ch|chap|lst|app|thm|lem|def)[:-]/u;

/** Whether a Typst text has a bibliography or cites by key; `@name` of one of its own labels does not. */
export function usesTypstCitations(text: string): boolean {
  if (!worthReading.test(text)) return false;
  let labels: ReadonlySet<string> | undefined;
  for (const sign of typstSigns(text)) {
    if (sign.kind === 'call') {
      if (!sign.isRule) return true;
      continue;
    }
    labels ??= new Set(
      Array.from(text.matchAll(/<([A-Za-z_][\w:.-]*)>/gu), ([, name = '']) => name),
    );
    if (!labels.has(sign.name) && !kindOfElement.test(sign.name)) return true;
  }
  return false;
}

/** The files that a Typst document's `bibliography(…)` names. */
export function typstLinks(text: string): readonly BibliographyFile[] {
  return calls(text, 'bibliography').flatMap(({ argumentsStart }) =>
    [...typstStrings(text, argumentsStart)]
      .filter(({ name }) => name === '' || name === 'path' || name === 'sources')
      .map(({ value, start, end }) => ({ inline: false, path: value, span: { start, end } })),
  );
}

/** The style that a Typst document sets: the path of a `.csl` file, or a name that Typst knows. */
export function typstCitationStyle(text: string): string | undefined {
  // The style of the bibliography is that of the citations too, unless they have their own.
  for (const call of [...calls(text, 'cite'), ...calls(text, 'bibliography')]) {
    if (call.name === 'cite' && !call.isRule) continue;
    for (const { name, value } of typstStrings(text, call.argumentsStart)) {
      if (name === 'style') return value;
    }
  }
  return undefined;
}

function calls(text: string, name: 'bibliography' | 'cite'): readonly TypstCall[] {
  if (!text.includes(`${name}(`)) return [];
  return [...typstSigns(text)]
    .filter((sign) => sign.kind === 'call')
    .filter((sign) => sign.name === name);
}

/** Typst prints the bibliography where it is named: at the end. */
export function linkTypst(text: string, path: string): TextChange {
  const eol = lineEnding(text);
  const written = `"${path.replace(/["\\]/gu, '\\$&')}"`;
  const gap = /\S/u.test(text) ? `${text.endsWith('\n') ? '' : eol}${eol}` : '';
  return {
    span: { start: text.length, end: text.length },
    newText: `${gap}#bibliography(${written})${eol}`,
  };
}
