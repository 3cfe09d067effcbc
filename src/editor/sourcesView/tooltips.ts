import * as vscode from 'vscode';
import type { CslDate, CslItem, CslName } from '../../core/csl/item';
import { attribute } from '../../core/source/attribution';
import { formatProblem } from '../../core/source/dataProblem';
import { engineFor } from '../host/quotationStyle';
import { plainText } from '../../core/cite/richText';
import { escaped, passageMarkdown } from '../host/passageMarkdown';
import type { ViewNode } from './nodes';

/** What the mouse shows on a row. */
export async function tooltipOf(
  node: ViewNode,
  quoted: number,
): Promise<vscode.MarkdownString | undefined> {
  if (node.kind === 'file') return problems(node.entry.name, node.entry.problems);
  if (node.kind === 'source') return sourceTooltip(node.of.work, node, quoted);
  if (node.kind !== 'passage') return undefined;
  const engine = await engineFor(vscode.window.activeTextEditor?.document);
  const citation = plainText(engine.cite(attribute(node.of, node)));
  return passageMarkdown(node.of, node, citation);
}

function problems(
  name: string,
  found: readonly Parameters<typeof formatProblem>[0][],
): vscode.MarkdownString {
  const lines = found.map((problem) => `- ${escaped(formatProblem(problem))}`);
  return new vscode.MarkdownString([`**${escaped(name)}**`, lines.join('\n')].join('\n\n'));
}

/** Everything that is known of the work, and where its text is. */
function sourceTooltip(
  work: CslItem,
  { of, entry }: Extract<ViewNode, { kind: 'source' }>,
  quoted: number,
): vscode.MarkdownString {
  const data = Object.entries(work)
    .filter(([name]) => name !== 'title')
    .map(([name, value]): readonly [string, string] => [name, shown(value)]);
  const own: readonly (readonly [string, string])[] = [
    [vscode.l10n.t('text'), entry.uri ? entry.name : vscode.l10n.t('comes with the extension')],
    [vscode.l10n.t('paragraphs'), String(of.paragraphs.length)],
    [vscode.l10n.t('quoted in open documents'), `${quoted} ×`],
  ];
  const table = [...data, ...own].map(([name, value]) => `| ${escaped(name)} | ${cell(value)} |`);
  const lines = entry.problems.map((problem) => `- ${escaped(formatProblem(problem))}`);
  return new vscode.MarkdownString(
    [
      `**${escaped(work.title ?? work.id)}**`,
      ['| | |', '|-|-|', ...table].join('\n'),
      lines.join('\n'),
    ].join('\n\n'),
  );
}

/** An address is a link by itself; any other text is shown to the character. */
function cell(value: string): string {
  return /^https?:\/\/[^\s|]+$/u.test(value) ? `<${value}>` : escaped(value).replaceAll('|', '\\|');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((name) => nameOf(name as CslName)).join('; ');
  const { 'date-parts': parts, literal, circa } = value as CslDate;
  const dates = (parts ?? []).map((part) =>
    part.map((each) => String(each).padStart(2, '0')).join('-'),
  );
  return [circa ? vscode.l10n.t('about') : '', literal ?? dates.join(' – ')].join(' ').trim();
}

function nameOf({ literal, given, family, suffix, ...particles }: CslName): string {
  const { 'non-dropping-particle': of, 'dropping-particle': from } = particles;
  return literal ?? [given, from, of, family, suffix].filter(Boolean).join(' ');
}
