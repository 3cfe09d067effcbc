import * as vscode from 'vscode';
import type { CslItem } from '../../core/csl/item';
import {
  fieldProblem,
  fieldsOf,
  fieldText,
  proposeId,
  usualTypes,
  withField,
  type AskedField,
} from '../../core/importing/workDraft';
import { askForText } from './inputSteps';

const prompts: Readonly<Record<AskedField, string>> = {
  title: vscode.l10n.t('Title'),
  author: vscode.l10n.t(
    'Authors, parted by semicolons: “Smith, Jane”, or an institution as it is called. Leave it empty where nobody is named.',
  ),
  'container-title': vscode.l10n.t(
    'What it appeared in: the journal, newspaper or website. Empty if not known.',
  ),
  publisher: vscode.l10n.t('Publisher, or the institution that issued it. Empty if not known.'),
  authority: vscode.l10n.t('The court, chamber or committee. Empty if not known.'),
  issued: vscode.l10n.t(
    'Date: 2013-06-19, 2013-06 or 2013. Of a treaty, when it was signed. Empty if not known.',
  ),
  URL: vscode.l10n.t('Web address. Empty if there is none.'),
  id: vscode.l10n.t('Citation key: the name by which documents cite the source.'),
};

/**
 * Asks for the fields of a work that citations show, each filled in as far as the file tells.
 * @param taken keys of other sources
 * @returns undefined after Esc
 */
export async function askForWork(
  known: Partial<CslItem>,
  name: string,
  taken: ReadonlySet<string>,
): Promise<CslItem | undefined> {
  const title = vscode.l10n.t('Add Source: {0}', name);
  for (;;) {
    const type = await askForType(title, known.type);
    if (!type) return undefined;
    const work = await askForFields({ ...known, type }, title, taken);
    if (work !== 'back') return work;
  }
}

async function askForType(
  title: string,
  known: string | undefined,
): Promise<CslItem['type'] | undefined> {
  const likeliest = usualTypes.filter((type) => type === known);
  const others = usualTypes.filter((type) => type !== known);
  const items = [...likeliest, ...others].map((type) => ({ type, ...typeRow(type) }));
  const placeHolder = vscode.l10n.t('What kind of work is it?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))
    ?.type;
}

function typeRow(type: (typeof usualTypes)[number]): vscode.QuickPickItem {
  const [label, description] = {
    report: [vscode.l10n.t('Report'), vscode.l10n.t('also fact sheets, papers of institutions')],
    treaty: [vscode.l10n.t('Treaty'), vscode.l10n.t('also agreements and protocols')],
    webpage: [vscode.l10n.t('Web page'), ''],
    book: [vscode.l10n.t('Book'), ''],
    'article-journal': [vscode.l10n.t('Article in a journal'), ''],
    'article-newspaper': [vscode.l10n.t('Article in a newspaper'), ''],
    chapter: [vscode.l10n.t('Chapter of a book'), ''],
    speech: [vscode.l10n.t('Speech'), ''],
    hearing: [vscode.l10n.t('Hearing'), vscode.l10n.t('before a committee')],
    legislation: [vscode.l10n.t('Law'), vscode.l10n.t('a statute in force')],
    bill: [vscode.l10n.t('Bill'), vscode.l10n.t('before a parliament')],
    legal_case: [vscode.l10n.t('Judgment'), ''],
    interview: [vscode.l10n.t('Interview'), ''],
    personal_communication: [vscode.l10n.t('Letter or message'), ''],
    document: [vscode.l10n.t('Something else'), ''],
  }[type];
  return { label: label ?? type, ...(description !== '' && description && { description }) };
}

/** @returns 'back' from the first field */
async function askForFields(
  known: Partial<CslItem> & Pick<CslItem, 'type'>,
  title: string,
  taken: ReadonlySet<string>,
): Promise<CslItem | 'back' | undefined> {
  const fields = fieldsOf(known.type);
  let work: Partial<CslItem> = known;
  for (let index = 0; index < fields.length;) {
    const field = fields[index] ?? 'id';
    const answer = await askForText({
      title,
      step: index + 2,
      totalSteps: fields.length + 1,
      prompt: prompts[field],
      value: field === 'id' ? (work.id ?? proposeId(work, taken)) : fieldText(work, field),
      problem: (typed) => problemOf(field, typed, taken),
    });
    if (!answer) return undefined;
    if (answer === 'back') {
      if (index === 0) return 'back';
      index--;
    } else {
      work = withField(work, field, answer.text);
      index++;
    }
  }
  return { ...work, id: work.id ?? proposeId(work, taken), type: known.type };
}

function problemOf(
  field: AskedField,
  typed: string,
  taken: ReadonlySet<string>,
): string | undefined {
  if (field === 'id' && taken.has(typed.trim())) {
    return vscode.l10n.t('Another source has this key.');
  }
  const problem = fieldProblem(field, typed);
  return problem === undefined ? undefined : vscode.l10n.t('This {0}.', problem);
}
