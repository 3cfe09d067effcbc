import * as vscode from 'vscode';
import type { DiffPart, Finding } from '../../core/verify/finding';
import { escaped } from '../host/passageMarkdown';

/** So many words of what agrees are shown on either side of a difference. */
const context = 6;
/** More differences than these make a list that nobody reads. */
const mostLines = 6;
/** So many words that differ are in the finding's message already. */
const inMessage = 3;

/**
 * A quotation beside its source, as lines of Markdown with HTML's `del` and `strong`: first the text
 * with both, then each difference in words that the message does not tell, so that neither colour nor a
 * sense for marks is needed. Empty where nothing differs.
 */
export function diffMarkdown({ diff }: Pick<Finding, 'diff'>): readonly string[] {
  const told = diff.filter(isTold);
  if (told.length === 0) return [];
  const hasWords = told.some(({ kind }) => kind === 'different');
  const listed = hasWords && told.length <= inMessage ? [] : told;
  const lines = listed.slice(0, mostLines).map((part) => `- ${inWords(part)}`);
  const rest = listed.length - lines.length;
  if (rest > 0) lines.push(`- ${vscode.l10n.t('{0} more', rest)}`);
  return [
    diff.map((part, index) => marked(part, index === 0, index === diff.length - 1)).join(''),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(hasWords
      ? [vscode.l10n.t('Struck out: in the quotation alone. Bold: in the source alone.')]
      : []),
  ];
}

/** Marked edits are as they ought to be, and the sentence's own closing mark is the writer's. */
function isTold({ kind, quotation, source }: DiffPart): boolean {
  if (kind === 'different') return true;
  return kind === 'typography' && quotation.trim() !== source.trim();
}

function marked(part: DiffPart, isFirst: boolean, isLast: boolean): string {
  const { quotation, source, kind } = part;
  if (kind === 'different' || (kind === 'typography' && isTold(part))) {
    return tagged('del', quotation) + tagged('strong', source);
  }
  return kind === 'same' ? shortened(quotation, isFirst, isLast) : escaped(quotation);
}

function tagged(tag: string, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return escaped(text);
  return `${before}<${tag}>${escaped(words)}</${tag}>${after || ' '}`;
}

/** Words that agree, without those that are far from a difference. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const before = isFirst ? [] : words.slice(0, context);
  const after = isLast ? [] : words.slice(-context);
  if (before.length + after.length >= words.length) return escaped(text);
  return escaped(`${before.join('')}… ${after.join('')}`);
}

function inWords({ quotation, source }: DiffPart): string {
  const [has, meant] = [escaped(quotation.trim()), escaped(source.trim())];
  if (meant === '') return vscode.l10n.t('The quotation adds “{0}”.', has);
  if (has === '') return vscode.l10n.t('The quotation leaves out “{0}”.', meant);
  return vscode.l10n.t('The quotation has “{0}”, the source has “{1}”.', has, meant);
}
