import * as vscode from 'vscode';
import { attribute, formatLocator } from '../../core/source/attribution';
import type { Finding, QuotedPlace } from '../../core/verify/finding';
import { explanations } from '../../core/verify/explanations';
import type { Fix } from '../../core/verify/fixes/fix';
import { commandLink, showInSourceCommand, spanReference } from '../host/passageCommands';
import { card, escaped } from '../host/passageMarkdown';
import { diffMarkdown } from './diffMarkdown';
import { explainFindingCommand } from './explanationDocuments';
import { applyFixCommand, fixReference } from './findingCommands';

/** What the card need not say, for VS Code shows it with the card. */
export interface ShownBeside {
  /** The problem, with the finding's message, the source's words and the way to them. */
  readonly problem: boolean;
  /** The card of the passage, which has the source's words. */
  readonly passage: boolean;
}

/** A card is no longer than these. */
const mostFixes = 3;
const mostPlaces = 3;
/** UTF-16 units. */
const longestPassage = 500;

/** The card on a finding: what it is, word by word, where the source says it, and what can be done. */
export function findingCard(
  document: vscode.TextDocument,
  finding: Finding,
  fixes: readonly Fix[],
  shown: ShownBeside,
): vscode.MarkdownString {
  const message = shown.problem
    ? []
    : [`**${escaped(explanations[finding.kind].title)}**`, escaped(finding.message)];
  const places =
    shown.problem || shown.passage ? [] : finding.places.slice(0, mostPlaces).map(placeMarkdown);
  const links = [
    ...fixes.slice(0, mostFixes).map((fix) => fixLink(document, finding, fix)),
    commandLink(
      vscode.l10n.t('What does this mean?'),
      vscode.l10n.t('Open the explanation of this finding'),
      explainFindingCommand,
      finding.kind,
    ),
  ];
  const text = card(
    [...message, ...diffMarkdown(finding), ...places, links.join(' · ')].join('\n\n'),
    [applyFixCommand, explainFindingCommand, showInSourceCommand],
  );
  text.supportHtml = true;
  return text;
}

function fixLink(document: vscode.TextDocument, finding: Finding, fix: Fix): string {
  const tooltip = vscode.l10n.t('Change the document; one undo takes it back').replaceAll('"', '');
  const reference = fixReference(document, finding, fix);
  return commandLink(escaped(fix.title), tooltip, applyFixCommand, reference);
}

function placeMarkdown(place: QuotedPlace): string {
  const { source, passage } = place;
  const words = source.body.slice(passage.start, passage.end);
  const shown = words.length > longestPassage ? `${words.slice(0, longestPassage)}…` : words;
  return `> ${escaped(shown)}\n\n${placeLine(place)}`;
}

function placeLine({ source, passage }: QuotedPlace): string {
  const link = commandLink(
    vscode.l10n.t('Show in source'),
    vscode.l10n.t('Open the source with this passage selected'),
    showInSourceCommand,
    spanReference(source, passage),
  );
  const { locator } = attribute(source, passage);
  const title = escaped(source.work.title ?? source.id);
  return `${title}, ${formatLocator(locator)} · ${link}`;
}
