import type { Location, Log, Message, PhysicalLocation, Result } from 'sarif';
import { findingKinds } from '../verify/finding';
import { Fingerprints } from './fingerprint';
import type { Report } from './report';
import type { FileRange, ReportedFinding } from './reportedFinding';
import { sectionOf } from './sections';
import { levelOf, sarifRules } from './sarifRules';
import { differenceLine } from './summary';
import { placeWords } from './wording';

export interface SarifOptions {
  /** The version of the program. */
  readonly version: string;
  /** The reference of a file, by its name in the report: relative to the folder of the run where it can be. */
  readonly uriOf: (file: string) => string;
}

/** The folder that the check was run in: what relative addresses are relative to. */
const root = '%SRCROOT%';

/**
 * A report as SARIF 2.1.0: each finding is a result, and what a comment asks to pass over is suppressed.
 * Results that are right are of the kind `pass`, those that cannot be checked of the kind `open`.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog({ documents }: Report, { version, uriOf }: SarifOptions): Log {
  return {
    version: '2.1.0',
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Cite the Agreement', version, rules: [...sarifRules] } },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: {
          [root]: { description: { text: 'The folder that the check was run in.' } },
        },
        artifacts: documents.map(({ name }) => ({ location: addressOf(uriOf(name)) })),
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: documents.flatMap(({ name, findings }, artifact) => {
          const fingerprints = new Fingerprints();
          const address = { ...addressOf(uriOf(name)), index: artifact };
          return findings.map((finding) => ({
            ...resultOf(finding),
            locations: [
              { physicalLocation: { artifactLocation: address, region: region(finding) } },
            ],
            partialFingerprints: { 'quotation/v1': fingerprints.next(finding) },
            ...relatedTo(finding, uriOf),
          }));
        }),
      },
    ],
  };
}

function resultOf(finding: ReportedFinding): Result {
  const { finding: code, message, ignored, severity, passage, expected } = finding;
  const difference = differenceLine(finding);
  return {
    ruleId: code,
    ruleIndex: findingKinds.indexOf(code),
    ...gravity(finding),
    message: textMessage(difference === '' ? message : `${message}\n${difference}`),
    // The standard wants a list of every result of a run, or of none.
    suppressions: ignored ? [{ kind: 'inSource' }] : [],
    properties: { severity, passage, expected },
  };
}

/** The level of what is ignored is its rule's; the standard allows one to what fails alone. */
function gravity(finding: ReportedFinding): Pick<Result, 'kind' | 'level'> {
  const { ignored, severity, finding: code } = finding;
  if (severity !== 'none') return { kind: 'fail', level: levelOf(severity) };
  if (code === 'unchecked') return { kind: 'open', level: 'none' };
  const isRight = sectionOf({ ...finding, ignored: false }) === 'asTheSource';
  if (isRight) return { kind: 'pass', level: 'none' };
  return ignored ? { kind: 'fail' } : { kind: 'informational', level: 'none' };
}

function relatedTo(
  finding: ReportedFinding,
  uriOf: (file: string) => string,
): Pick<Result, 'relatedLocations'> {
  const { sourceFile } = finding;
  if (!sourceFile) return {};
  const location: Location = {
    id: 0,
    physicalLocation: {
      artifactLocation: addressOf(uriOf(sourceFile.file)),
      region: region(sourceFile),
    },
    message: textMessage(placeWords(finding)),
  };
  return { relatedLocations: [location] };
}

/** Single braces are placeholders in the standard; what is to be read as a brace is doubled. */
function textMessage(text: string): Message {
  return { text: text.replace(/[{}]/gu, '$&$&') };
}

function addressOf(uri: string): NonNullable<PhysicalLocation['artifactLocation']> {
  return /^[a-z][a-z\d+.-]*:/iu.test(uri) ? { uri } : { uri, uriBaseId: root };
}

/** SARIF counts lines and columns from 1, and the end is exclusive as ours is. */
function region({ start, end }: Pick<FileRange, 'start' | 'end'>) {
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}
