import type { DocumentLanguage } from '../../../src/core/markup/language';
import { markups } from '../../../src/core/markup/markups';
import { finish } from '../../../src/core/text/steps';
import type { Finding } from '../../../src/core/verify/finding';
import { usualSeverity } from '../../../src/core/verify/severity';
import { Verifier } from '../../../src/core/verify/verifier';
import { checkable, corpusSources } from '../../corpus/sources';
import type { Table } from '../report/table.mjs';
import { peers } from './peers';
import { proseOf } from './prose';

const characters = 200_000;
/** Of addresses from all times, so much of each: only the later ones quote. */
const everySo = 12;
const ofEach = 16_000;
/** A run of words from here on is a source's. */
const shared = 8;

/** What is called to attention in prose that quotes none of the sources. */
export function falseAlarmTable(addresses: readonly string[]): Table {
  const bodies = corpusSources().map(({ body }) => body);
  const texts = addresses.filter((_, index) => index % everySo === 0);
  const stretches = texts.map((text) => text.slice(0, ofEach));
  const paragraphs = proseOf(stretches, bodies, { characters, shared });
  const documents: readonly (readonly [DocumentLanguage, string])[] = [
    ['markdown', paragraphs.map(markups.markdown.escape).join('\n\n')],
    ['latex', paragraphs.map(markups.latex.escape).join('\n\n')],
    ['html', paragraphs.map((each) => `<p>${markups.html.escape(each)}</p>`).join('\n')],
  ];
  return {
    title: 'Verification: false alarms',
    note:
      `${characters / 1000} kB of State of the Union addresses, of which none is a source, with the titles and the quotations of others that stand in them, ` +
      `checked against the sources of the corpus; paragraphs that share ${shared} words in a row with one are left out, for that is no false alarm. ` +
      'Counted is what has a severity above none. The peers are given what stands between marks, four words or more, and can only say that they do not find it, or find something like it.',
    columns: ['', 'quotations', 'false alarms', 'of them'],
    rows: [
      ...documents.map(([language, text]) => oursOf(language, text)),
      ...peers.map(({ name, lookUp, prepare }) => {
        const quoted = between(paragraphs);
        const prepared = bodies.map(prepare);
        const said = quoted
          .map((each) => lookUp(each, prepared))
          .filter((each) => each !== 'exact');
        return [`${name}, plain text`, String(quoted.length), String(said.length), counted(said)];
      }),
    ],
  };
}

function oursOf(language: DocumentLanguage, text: string): string[] {
  const findings = finish(new Verifier(checkable(corpusSources())).check(text, language));
  const alarms = findings.filter(isAlarm).map(({ kind }) => kind);
  return [`ours, ${language}`, String(findings.length), String(alarms.length), counted(alarms)];
}

const isAlarm = (finding: Finding) => usualSeverity(finding) !== 'none';

/** What stands between straight marks, four words or more. */
function between(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.matchAll(/"([^"]+)"/gu)]
      .map(([, words = '']) => words)
      .filter((words) => words.split(/\s+/u).length >= 4),
  );
}

function counted(names: readonly string[]): string {
  return [...new Set(names)]
    .map((name) => `${name} ${names.filter((each) => each === name).length}`)
    .join(', ');
}
