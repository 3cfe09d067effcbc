import * as vscode from 'vscode';
import type { CitationEngine } from '../../core/cite/engine';
import { plainText } from '../../core/cite/richText';
import type { Agreement } from '../../core/names/agreement';
import { searchAgreements } from '../../core/search/agreementSearch';
import { attribute } from '../../core/source/attribution';
import type { Granularity, Passage } from '../../core/source/passages';
import type { LiveCorpus } from '../host/loadCorpus';
import { agreementRow, rowFor, type AgreementRow, type PassageRow, type RowButton } from './rows';

/** What the writer chose: to do something with passages, or the citation of an agreement itself. */
export type Choice = PassageChoice | { readonly action: 'cite'; readonly agreement: Agreement };

/** What to do with which passages; never none. */
export interface PassageChoice {
  readonly action: 'insert' | RowButton['action'];
  readonly passages: readonly Passage[];
}

type Row =
  | (PassageRow & { readonly agreement?: undefined })
  | (AgreementRow & { readonly passage?: undefined })
  | (vscode.QuickPickItem & { readonly passage?: undefined; readonly agreement?: undefined });

/** Nobody reads a longer list: who sees that many types another word. */
const mostRows = 100;
/** Rendering a citation takes a while: the rows that are in view have theirs. */
const mostCited = 12;

/**
 * The list of found passages. Every keystroke shows the answers of our search, in its order.
 * @param live where is searched; while the list is open, it shows what is found in the sources as they are
 * @param query what is looked for first
 * @param engine the citation engine; rows show their citation once it is there
 * @param within the id of the source that alone is searched
 * @returns what was chosen, or undefined after Esc
 */
export function pickPassages(
  live: LiveCorpus,
  query: string,
  engine: Promise<CitationEngine>,
  boldMatches: boolean,
  within?: string,
): Promise<Choice | undefined> {
  const picker = vscode.window.createQuickPick<Row>();
  let granularity: Granularity = 'sentence';
  let loaded: CitationEngine | undefined;

  const citations = new Map<string, string>();
  const citationOf = (passage: Passage): string | undefined => {
    const known = citations.get(passage.id);
    if (known !== undefined || !loaded) return known;
    const citation = plainText(loaded.cite(attribute(passage.source, passage)));
    citations.set(passage.id, citation);
    return citation;
  };

  const refresh = (): void => {
    const picked = picker.canSelectMany ? picker.selectedItems.filter(isPassageRow) : [];
    const pickedIds = new Set(picked.map(({ passage }) => passage.id));
    const { corpus } = live;
    const source = within === undefined ? undefined : corpus.source(within);
    const found = corpus
      .search(granularity)
      .search(picker.value, mostRows, source)
      .filter(({ passage }) => !pickedIds.has(passage.id))
      .map((hit, index) =>
        rowFor(hit, index < mostCited ? citationOf(hit.passage) : undefined, boldMatches),
      );
    const named =
      picker.canSelectMany || source ? [] : searchAgreements(picker.value, corpus.agreements);
    const agreements =
      named.length > 0
        ? [
            separator(vscode.l10n.t('cite the agreement itself')),
            ...named.map((each) => agreementRow(each, loaded)),
          ]
        : [];
    const separators = picked.length > 0 ? [separator(vscode.l10n.t('picked')), ...picked] : [];
    picker.items = [
      ...separators,
      ...(picked.length > 0 ? [separator(vscode.l10n.t('found'))] : []),
      ...found,
      ...agreements,
    ];
    if (picked.length > 0) picker.selectedItems = picked;
    picker.placeholder =
      found.length + agreements.length === 0
        ? placeholderForNothing
        : vscode.l10n.t('Words that you remember; typos are fine');
  };

  const describe = (): void => {
    const title =
      granularity === 'sentence'
        ? vscode.l10n.t('Search Passages: Sentences')
        : vscode.l10n.t('Search Passages: Paragraphs');
    const source = within === undefined ? undefined : live.corpus.source(within);
    picker.title = source ? `${title} · ${source.work.title ?? source.id}` : title;
    picker.buttons = [granularityButton(granularity), severalButton(picker.canSelectMany)];
  };

  // Fuzzy answers come in our order; left alone, VS Code moves rows whose label holds the query letter
  // for letter to the top. The switch for that is there in every version since 1.44, though not yet
  // in the typed API; where it should go away, the rows are merely ordered less well.
  (picker as { sortByLabel?: boolean }).sortByLabel = false;
  picker.value = query;
  describe();
  refresh();
  void engine.then((value) => {
    loaded = value;
    refresh();
  });
  let shown = live.corpus;
  const changes = live.onDidChange(() => {
    if (live.corpus === shown) return;
    shown = live.corpus;
    citations.clear();
    refresh();
  });

  return new Promise((resolve) => {
    let choice: Choice | undefined;
    picker.onDidChangeValue(refresh);
    picker.onDidTriggerButton((button) => {
      if (button.tooltip === severalButton(picker.canSelectMany).tooltip) {
        picker.canSelectMany = !picker.canSelectMany;
      } else {
        granularity = granularity === 'sentence' ? 'paragraph' : 'sentence';
      }
      describe();
      refresh();
    });
    picker.onDidTriggerItemButton(({ button, item }) => {
      if (!isPassageRow(item)) return;
      choice = { action: (button as RowButton).action, passages: [item.passage] };
      picker.hide();
    });
    picker.onDidAccept(() => {
      const [active] = picker.activeItems;
      if (active?.agreement && !picker.canSelectMany) {
        choice = { action: 'cite', agreement: active.agreement };
        picker.hide();
        return;
      }
      const several = picker.canSelectMany ? picker.selectedItems.filter(isPassageRow) : [];
      const rows =
        several.length > 0 ? several : picker.activeItems.filter(isPassageRow).slice(0, 1);
      if (rows.length === 0) return;
      choice = { action: 'insert', passages: rows.map(({ passage }) => passage) };
      picker.hide();
    });
    picker.onDidHide(() => {
      changes.dispose();
      picker.dispose();
      resolve(choice);
    });
    picker.show();
  });
}

const placeholderForNothing = vscode.l10n.t('No passage has such words: try fewer, or others');

function isPassageRow(row: Row): row is PassageRow {
  return row.passage !== undefined;
}

function separator(label: string): Row {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function granularityButton(granularity: Granularity): vscode.QuickInputButton {
  return granularity === 'sentence'
    ? {
        iconPath: new vscode.ThemeIcon('list-flat'),
        tooltip: vscode.l10n.t('Search whole paragraphs'),
      }
    : {
        iconPath: new vscode.ThemeIcon('list-selection'),
        tooltip: vscode.l10n.t('Search single sentences'),
      };
}

function severalButton(isOn: boolean): vscode.QuickInputButton {
  return {
    iconPath: new vscode.ThemeIcon('checklist'),
    tooltip: isOn ? vscode.l10n.t('Pick one passage') : vscode.l10n.t('Pick several passages'),
  };
}
