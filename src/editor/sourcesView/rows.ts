import * as vscode from 'vscode';
import type { CslItem } from '../../core/csl/item';
import { attribute, formatLocator, speaker } from '../../core/source/attribution';
import { showInSourceCommand } from '../host/passageCommands';
import type { FileNode, PartNode, PassageNode, SourceNode, SpeakerNode, ViewNode } from './nodes';

/** The row of a node; its tooltip is added when the mouse rests on it. */
export function rowOf(node: ViewNode, quoted: number): vscode.TreeItem {
  const item = itemOf(node, quoted);
  item.id = node.key;
  return item;
}

function itemOf(node: ViewNode, quoted: number): vscode.TreeItem {
  switch (node.kind) {
    case 'file':
      return fileRow(node);
    case 'source':
      return sourceRow(node, quoted);
    case 'part':
      return partRow(node, quoted);
    case 'group':
      return closed(node.label, [quotedTimes(quoted)], 'group', 'list-selection');
    case 'speaker':
      return speakerRow(node, quoted);
    case 'passage':
      return passageRow(node, quoted);
  }
}

function fileRow({ entry: { name, uri, state, problems } }: FileNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name);
  item.contextValue = 'file';
  const [problem] = problems;
  if (state === 'reading') {
    item.iconPath = new vscode.ThemeIcon('loading~spin');
    item.description = vscode.l10n.t('being read');
  } else if (state === 'cancelled') {
    item.iconPath = colored('warning', 'problemsWarningIcon.foreground');
    item.description = vscode.l10n.t('not read: reading was cancelled');
  } else {
    const isHint = problems.every(({ severity }) => severity === 'information');
    item.iconPath = isHint
      ? colored('info', 'problemsInfoIcon.foreground')
      : colored('error', 'problemsErrorIcon.foreground');
    item.description = problem ? firstSentence(problem.reason, problem.field) : '';
  }
  if (uri) {
    const line = Math.max((problem?.line ?? 1) - 1, 0);
    const selection = new vscode.Range(line, 0, line, 0);
    const title = vscode.l10n.t('Open the File');
    item.command = { command: 'vscode.open', title, arguments: [uri, { selection }] };
  }
  return withLabel(name, item);
}

function sourceRow({ of: { work }, entry }: SourceNode, quoted: number): vscode.TreeItem {
  const [problem] = entry.problems;
  const year = work.issued?.['date-parts']?.[0]?.[0];
  const details = problem
    ? [firstSentence(problem.reason, problem.field)]
    : [quotedTimes(quoted), whoOf(work), year === undefined ? '' : String(year)];
  const item = closed(
    shortened(work['title-short'] ?? work.title ?? work.id),
    details,
    'source',
    'book',
  );
  if (entry.state === 'reading') item.iconPath = new vscode.ThemeIcon('loading~spin');
  else if (problem) item.iconPath = colored('warning', 'problemsWarningIcon.foreground');
  return item;
}

/** A part names itself where it begins, as its label does. */
const ownNumber =
  /^\s*(?:(?:article|art\.|section|sec\.|§|chapter|part|annex|appendix)\s*)?(?:\d{1,4}|[IVXLCDM]+|[A-Z])\b[.:)\s–—-]*/iu;

function partRow({ of, start, end, locator }: PartNode, quoted: number): vscode.TreeItem {
  const text = of.body.slice(start, Math.min(end, start + 2 * longestLabel));
  const words = shortened(text.replace(ownNumber, ''));
  return closed(formatLocator(locator), [quotedTimes(quoted), words], 'part', 'bookmark');
}

function speakerRow({ speaker: { work, spans } }: SpeakerNode, quoted: number): vscode.TreeItem {
  const count =
    spans.length === 1 ? vscode.l10n.t('1 passage') : vscode.l10n.t('{0} passages', spans.length);
  return closed(speaker(work), [quotedTimes(quoted), count], 'speaker', 'person');
}

function passageRow(node: PassageNode, quoted: number): vscode.TreeItem {
  const { of: source, passage, hasSentences, parent } = node;
  const { work, quotedIn, locator } = attribute(source, node);
  const isSentence = passage.sentence !== undefined;
  const isKnownSpeaker = isSentence || parent?.kind === 'speaker';
  const item = new vscode.TreeItem(
    shortened(passage.text, longestWords),
    hasSentences ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  item.description = described([
    isSentence ? '' : formatLocator(locator),
    quotedTimes(quoted),
    quotedIn && !isKnownSpeaker ? speaker(work) : '',
  ]);
  item.contextValue = 'passage';
  item.iconPath = quoted > 0 ? colored('quote', 'charts.blue') : new vscode.ThemeIcon('quote');
  item.command = {
    command: showInSourceCommand,
    title: vscode.l10n.t('Show in Source'),
    arguments: [{ source: source.id, start: node.start, end: node.end }, { keepFocus: true }],
  };
  item.accessibilityInformation = {
    label: [passage.text, formatLocator(locator), speaker(work), quotedTimes(quoted)]
      .filter((each) => each !== '')
      .join(', '),
  };
  return item;
}

/** A row that opens on others. */
function closed(
  label: string,
  details: readonly string[],
  contextValue: string,
  icon: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = described(details);
  item.contextValue = contextValue;
  item.iconPath = new vscode.ThemeIcon(icon);
  return withLabel(label, item);
}

/** Who hears a row hears its parts as parts. */
function withLabel(label: string, item: vscode.TreeItem): vscode.TreeItem {
  const description = typeof item.description === 'string' ? item.description : '';
  item.accessibilityInformation = {
    label: [label, description.replaceAll(' · ', ', ')].filter((each) => each !== '').join(', '),
  };
  return item;
}

function described(details: readonly string[]): string {
  return details.filter((each) => each !== '').join(' · ');
}

function quotedTimes(count: number): string {
  return count === 0 ? '' : vscode.l10n.t('quoted {0} ×', count);
}

/** Who speaks; nobody where the work has only its title, which is on the row already. */
function whoOf(work: CslItem): string {
  const isNamed = work.author !== undefined || work['container-title'] !== undefined;
  return isNamed ? speaker(work) : '';
}

/** A row of a wide side bar shows no more. */
const longestLabel = 200;
/** So much of a passage tells it from others, and leaves room for where it stands. */
const longestWords = 24;

function shortened(text: string, most = longestLabel): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  return `${line.slice(0, end > 0 ? end : most)}…`;
}

function firstSentence(reason: string, field: string | undefined): string {
  const first = reason.split(/(?<=\.)\s|[:;]\s(?=[a-z])/u, 1)[0] ?? reason;
  return field === undefined ? first : `${field}: ${first}`;
}

function colored(icon: string, color: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
