import type { OutputFormat } from 'citeproc';
import { joinRuns, type RichText, type TextRun } from './richText';

// citeproc writes strings, so the runs are marked in the string, by Unicode's noncharacters: those
// are for use inside a process and are no text, so that taking them out of metadata loses nothing.
const marks = {
  italic: '\uFDD0',
  roman: '\uFDD1',
  bold: '\uFDD2',
  regularWeight: '\uFDD3',
  smallCaps: '\uFDD4',
  fullCaps: '\uFDD5',
  superscript: '\uFDD6',
  baseline: '\uFDD7',
  link: '\uFDD8',
} as const;
const CLOSE = '\uFDD9';
const reserved = /[\uFDD0-\uFDD9]/gu;

/** The text without the characters that mark runs. Every text must pass here before citeproc. */
export function withoutMarks(text: string): string {
  return text.replace(reserved, '');
}

type Mark = keyof typeof marks;

const marked = (mark: Mark) => (_processor: unknown, text: string) => marks[mark] + text + CLOSE;

/** citeproc's output format for `parseRuns`. What a `TextRun` cannot say (underline) stays plain. */
export const runsFormat: OutputFormat = {
  text_escape: (text) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': marked('italic'),
  '@font-style/oblique': marked('italic'),
  '@font-style/normal': marked('roman'),
  '@font-variant/small-caps': marked('smallCaps'),
  '@font-variant/normal': marked('fullCaps'),
  '@font-weight/bold': marked('bold'),
  '@font-weight/normal': marked('regularWeight'),
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': false,
  '@vertical-align/sup': marked('superscript'),
  '@vertical-align/sub': false,
  '@vertical-align/baseline': marked('baseline'),
  '@passthrough/true': false,
  '@strip-periods/true': false,
  '@strip-periods/false': false,
  '@showid/true': false,
  // citeproc leaves the text away where it asks for an apostrophe.
  '@quotes/true': (processor, text) => inQuotes(processor, 'quote', text),
  '@quotes/inner': (processor, text) => inQuotes(processor, 'inner-quote', text),
  '@quotes/false': false,
  '@cite/entry': false,
  '@bibliography/entry': false,
  '@display/block': false,
  '@display/left-margin': false,
  '@display/right-inline': false,
  '@display/indent': false,
  '@URL/true': marked('link'),
  '@DOI/true': marked('link'),
};

function inQuotes(
  processor: { getTerm(name: string): string },
  kind: 'quote' | 'inner-quote',
  text: string | undefined,
): string {
  if (text === undefined) return kind === 'quote' ? processor.getTerm('open-quote') : '\u2019';
  return processor.getTerm(`open-${kind}`) + text + processor.getTerm(`close-${kind}`);
}

type Look = Omit<TextRun, 'text' | 'href'> & { readonly link?: true };

const lookOf: Readonly<Record<Mark, (outer: Look) => Look>> = {
  italic: (outer) => ({ ...outer, italic: true }),
  roman: ({ italic: _, ...outer }) => outer,
  bold: (outer) => ({ ...outer, bold: true }),
  regularWeight: ({ bold: _, ...outer }) => outer,
  smallCaps: (outer) => ({ ...outer, smallCaps: true }),
  fullCaps: ({ smallCaps: _, ...outer }) => outer,
  superscript: (outer) => ({ ...outer, superscript: true }),
  baseline: ({ superscript: _, ...outer }) => outer,
  link: (outer) => ({ ...outer, link: true }),
};
const lookOfMark = new Map(
  Object.entries(marks).map(([name, mark]) => [mark as string, lookOf[name as Mark]]),
);

/** The runs of a string that citeproc wrote in `runsFormat`. */
export function parseRuns(output: string): RichText {
  const runs: TextRun[] = [];
  const looks: Look[] = [{}];
  for (const piece of output.split(/([\uFDD0-\uFDD9])/u)) {
    const look = looks.at(-1) ?? {};
    const inner = lookOfMark.get(piece);
    if (inner) looks.push(inner(look));
    else if (piece === CLOSE) looks.pop();
    else runs.push(run(piece, look));
  }
  return joinRuns(runs);
}

/** citeproc marks an address alone, so that the text of a link is where it leads. */
function run(text: string, { link, ...look }: Look): TextRun {
  return link ? { ...look, text, href: text } : { ...look, text };
}
