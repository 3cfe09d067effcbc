import path from 'node:path';
import { bundledAgreements, bundledSources } from '../core/bundled';
import { shelfOf } from '../core/index/shelfOf';
import type { DocumentLanguage } from '../core/markup/language';
import { citableWorks } from '../core/quotations/citableWorks';
import { Lines } from '../core/report/lines';
import { reportOf, type CheckedDocument, type Report } from '../core/report/report';
import type { FileOfSource } from '../core/report/reportPlace';
import { sarifLog } from '../core/report/sarif';
import { finish } from '../core/text/steps';
import { severities, type Severity } from '../core/verify/severity';
import { Verifier } from '../core/verify/verifier';
import { version } from '../../package.json';
import { oneOf, parse, sourceOption } from './arguments';
import { checkText } from './checkText';
import { languageOfFile } from '../core/markup/fileLanguages';
import { documentFiles, documentLanguages } from './documentFiles';
import { fileReference } from './fileReference';
import type { Outcome } from './run';
import { loadSourceFiles, readText, type LoadedSource } from './sources';
import { UsageError } from './usageError';

const failLevels = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** `check [--json|--sarif] [--fail-on LEVEL] [--language NAME] [--verbose] FILE…` */
export async function check(args: readonly string[]): Promise<Outcome> {
  const { values, positionals } = parse(args, {
    ...sourceOption,
    json: { type: 'boolean', default: false },
    sarif: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    language: { type: 'string' },
    'fail-on': { type: 'string', default: 'warning' },
  });
  if (values.json && values.sarif) throw new UsageError('--json and --sarif exclude each other');
  if (positionals.length === 0 || positionals.includes('')) {
    throw new UsageError('FILE is missing (see --help)');
  }
  const failOn = oneOf('--fail-on', values['fail-on'], failLevels);
  const language =
    values.language === undefined
      ? undefined
      : oneOf('--language', values.language, documentLanguages);

  const loaded = await loadSourceFiles(values.source);
  const sourceFiles = new Set(loaded.map(({ file }) => path.resolve(file)));
  const files = await documentFiles(positionals, (file) => sourceFiles.has(file));
  const report = reportOf(await checkFiles(files, language, loaded), { fileOf: filesOf(loaded) });
  const output = values.json
    ? `${JSON.stringify(listed(report), undefined, 2)}\n`
    : values.sarif
      ? `${JSON.stringify(sarifLog(report, { version, uriOf: fileReference }), undefined, 2)}\n`
      : checkText(report, { isVerbose: values.verbose, withHints: failOn === 'hint' });
  return { status: fails(report, failOn) ? 1 : 0, output };
}

async function checkFiles(
  files: readonly string[],
  language: DocumentLanguage | undefined,
  loaded: readonly LoadedSource[],
): Promise<readonly CheckedDocument[]> {
  const sources = [...bundledSources(), ...loaded.map(({ source }) => source)];
  const agreements = bundledAgreements();
  const verifier = new Verifier({
    shelf: shelfOf(sources),
    citableWorks: citableWorks(sources, agreements),
    agreements,
  });
  const documents: CheckedDocument[] = [];
  for (const name of files) {
    // A byte order mark is no part of the text: editors count columns without it.
    const text = (await readText(name)).replace(/^\uFEFF/u, '');
    const findings = finish(verifier.check(text, language ?? languageOfFile(name)));
    documents.push({ name, text, findings });
  }
  return documents;
}

/** Each file's lines are counted when they are first asked for. */
function filesOf(loaded: readonly LoadedSource[]): FileOfSource {
  const fileOf = new Map(loaded.map((each) => [each.source, each]));
  const linesOf = new Map<string, Lines>();
  return (source) => {
    const found = fileOf.get(source);
    if (!found) return undefined;
    const lines = linesOf.get(found.file) ?? new Lines(found.text);
    linesOf.set(found.file, lines);
    return { name: found.file, lines };
  };
}

/** What `--json` prints: DESIGN's fields first, then what else is known. */
function listed({ documents }: Report) {
  return documents.flatMap(({ name, findings }) =>
    findings.map((finding) => ({ file: name, ...finding })),
  );
}

function fails({ documents }: Report, failOn: (typeof failLevels)[number]): boolean {
  if (failOn === 'never') return false;
  const grave = new Set<Severity>(severities.slice(0, severities.indexOf(failOn) + 1));
  return documents.some(({ findings }) => findings.some(({ severity }) => grave.has(severity)));
}
