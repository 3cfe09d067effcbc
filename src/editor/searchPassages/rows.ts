import * as vscode from 'vscode';
import { plainText } from '../../core/cite/richText';
import type { Agreement } from '../../core/names/agreement';
import type { SearchHit } from '../../core/search/rankedEntries';
import { attribute, formatLocator, speaker } from '../../core/source/attribution';
import type { Passage } from '../../core/source/passages';
import type { CitationEngine } from '../../core/cite/engine';
import { emphasize } from './boldLetters';

/** What a button on a row does with the passage. */
export interface RowButton extends vscode.QuickInputButton {
  readonly action: 'block' | 'citation' | 'copy' | 'show';
}

/** A found passage in the list. */
export interface PassageRow extends vscode.QuickPickItem {
  readonly passage: Passage;
}

const rowButtons: readonly RowButton[] = [
  button('block', 'quote', vscode.l10n.t('Insert as block quotation')),
  button('citation', 'mention', vscode.l10n.t('Insert the citation only')),
  button('copy', 'copy', vscode.l10n.t('Copy the quotation with its citation')),
  button('show', 'go-to-file', vscode.l10n.t('Show in source')),
];

function button(action: RowButton['action'], icon: string, tooltip: string): RowButton {
  return { action, iconPath: new vscode.ThemeIcon(icon), tooltip };
}

/** @param citation the passage's; a row may do without */
export function rowFor(
  { passage, ranges }: SearchHit,
  citation: string | undefined,
  boldMatches: boolean,
): PassageRow {
  const attribution = attribute(passage.source, passage);
  const who = speaker(attribution.work);
  const locator = formatLocator(attribution.locator);
  // Most citations begin with the speaker: the narrow row need not say it twice.
  const where = citation?.startsWith(who) ? locator : `${who}, ${locator}`;
  return {
    passage,
    label: excerptAround(passage.text, boldMatches ? ranges : [], ranges[0]?.start ?? 0),
    detail: citation === undefined ? where : `${where}  ·  ${citation}`,
    buttons: rowButtons,
    alwaysShow: true,
  };
}

/** An agreement in the list, whose own citation is inserted. */
export interface AgreementRow extends vscode.QuickPickItem {
  readonly agreement: Agreement;
}

/** @param engine the citation engine, once it has loaded */
export function agreementRow(
  agreement: Agreement,
  engine: CitationEngine | undefined,
): AgreementRow {
  const { title, shortName, work } = agreement;
  return {
    agreement,
    label: `$(mention) ${shortName ?? title}`,
    ...(shortName !== undefined && { description: title }),
    detail: engine ? plainText(engine.cite({ work })) : title,
    alwaysShow: true,
  };
}

/** A row shows some ninety characters: where the first match lies further on, it begins shortly before it. */
const visible = 70;
const lead = 25;

function excerptAround(
  text: string,
  spans: readonly { start: number; end: number }[],
  firstMatch: number,
): string {
  const oneLine = text.replace(/\s/gu, ' ');
  if (firstMatch <= visible) return emphasize(oneLine, spans);
  const from = oneLine.lastIndexOf(' ', firstMatch - lead) + 1;
  const shifted = spans
    .filter(({ start }) => start >= from)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return `… ${emphasize(oneLine.slice(from), shifted)}`;
}
