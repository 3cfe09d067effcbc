import type * as vscode from 'vscode';
import { factLabels, type Agreement, type AgreementFact } from '../../core/names/agreement';
import { passagesNaming } from '../../core/names/passagesNaming';
import { attribute, formatLocator, speaker } from '../../core/source/attribution';
import type { Passage } from '../../core/source/passages';
import type { Corpus } from './corpus';
import {
  commandLink,
  insertAgreementCitationCommand,
  insertPassageCommand,
  showInSourceCommand,
  spanReference,
} from './passageCommands';
import { card, escaped } from './passageMarkdown';

/** A card with more passages is not read to its end. */
const mostPassages = 5;

/** The card of an agreement: what it is, what is known of it and from where, and what the sources say of it. */
export function agreementMarkdown(agreement: Agreement, corpus: Corpus): vscode.MarkdownString {
  const passages = passagesNaming(agreement, corpus.agreements, corpus.shelf, mostPassages + 1);
  const cite = commandLink(
    '$(mention) Insert citation',
    'Insert the citation of the agreement itself at the cursor',
    insertAgreementCitationCommand,
    agreement.id,
  );
  const sections = [
    heading(agreement),
    escaped(agreement.description),
    cite,
    factTable(agreement),
    relations(agreement, corpus.agreements),
    ...(passages.length > 0 ? ['---', ...passages.slice(0, mostPassages).map(passageLines)] : []),
    ...(passages.length > mostPassages ? ['More passages name it: search for them.'] : []),
  ];
  return card(sections.filter((section) => section !== '').join('\n\n'), [
    insertAgreementCitationCommand,
    insertPassageCommand,
    showInSourceCommand,
  ]);
}

function heading({ title, titleOrigin, shortName }: Agreement): string {
  const short = shortName === undefined ? '' : ` (${escaped(shortName)})`;
  return `**${escaped(title)}**${short}${titleNotes[titleOrigin]}`;
}

const titleNotes = {
  official: '',
  translation: '  \n*Our translation: no official English title is known.*',
  descriptive: '  \n*Our description: its own title is not known.*',
} as const;

/** A row for each fact; those of one kind stand together, so that what contradicts is seen side by side. */
function factTable({ facts, parties }: Agreement): string {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  const rows = kinds.flatMap((kind) =>
    facts
      .filter((fact) => fact.kind === kind)
      .map((fact, index) => `| ${index === 0 ? factLabels[kind] : ''} | ${factText(fact)} |`),
  );
  const partyRow = parties ? [`| Parties | ${parties.map(escaped).join(', ')} |`] : [];
  return ['| | |', '|:--|:--|', ...partyRow, ...rows].join('\n');
}

function factText({ value, according, sources }: AgreementFact): string {
  const who = according === undefined ? '' : `, according to ${escaped(according)}`;
  const links = sources.map(({ name, address }, index) =>
    address === undefined
      ? escaped(name)
      : `[${sources.length > 1 ? index + 1 : 'source'}](${address} "${name.replaceAll('"', '')}")`,
  );
  return `${escaped(value)}${who} (${links.join(', ')})`;
}

const relationLabels = {
  amends: 'Amends',
  extends: 'Extends',
  supplements: 'Supplements',
  replacedBy: 'Replaced by',
} as const;

function relations(agreement: Agreement, agreements: readonly Agreement[]): string {
  const kinds = Object.keys(relationLabels) as (keyof typeof relationLabels)[];
  // What replaced it is told with the date, where a fact says so.
  const isTold = agreement.facts.some(({ kind }) => kind === 'replaced');
  return kinds
    .filter((kind) => !(kind === 'replacedBy' && isTold))
    .flatMap((kind) => {
      const titles = (agreement.relations?.[kind] ?? []).flatMap((id) =>
        agreements
          .filter((each) => each.id === id)
          .map(({ title, shortName }) => shortName ?? title),
      );
      return titles.length > 0
        ? [`${relationLabels[kind]}: ${titles.map(escaped).join('; ')}`]
        : [];
    })
    .join('  \n');
}

function passageLines(passage: Passage): string {
  const { work, locator } = attribute(passage.source, passage);
  const reference = spanReference(passage.source, passage);
  const insert = commandLink(
    '$(quote) Insert',
    'Insert this passage with its citation at the cursor',
    insertPassageCommand,
    reference,
  );
  const show = commandLink(
    'Show in source',
    'Open the source with this passage selected',
    showInSourceCommand,
    reference,
  );
  return `> ${escaped(passage.text)}\n\n${escaped(speaker(work))}, ${formatLocator(locator)}  ·  ${insert}  ·  ${show}`;
}
