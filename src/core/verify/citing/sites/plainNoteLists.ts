/** How a note is numbered: `[1]`, `(1)`, `¹`, `1.` */
export type NoteForm = 'square' | 'round' | 'raised' | 'plain';

/** The text of a note. UTF-16 offsets. */
export interface PlainNote {
  readonly start: number;
  /** Where its text begins, after the number. */
  readonly content: number;
  readonly end: number;
}

/** Lines that are numbered from 1 on, as notes at the end of a text are. */
export interface PlainNoteList {
  readonly form: NoteForm;
  /** Whether it stands under a heading for notes, or a line that somebody drew. */
  readonly isHeaded: boolean;
  /** In the order of their numbers; at least one. */
  readonly notes: readonly PlainNote[];
}

const item =
  /^[ \t]{0,3}(?:\[(?<square>\d{1,3})\]|\((?<round>\d{1,3})\)|(?<raised>[⁰¹²³⁴-⁹]{1,3})|(?<plain>\d{1,3})(?:[.)]|(?=[ \t])))[ \t]{0,9}(?=[\p{Lu}“"‘'*_<]|ibid|id\.|see |cf\.? |https?:)/u;
const heading =
  /^[\s#*_=]*(?:(?:foot|end)?notes|references|sources|citations|bibliography|works cited)[\s:*_=]*$|^\s*[-_=*~—]{3,}\s*$/iu;

/** The numbered lists of a text from the beginning of a line on. */
export function plainNoteLists(text: string, from: number): readonly PlainNoteList[] {
  const lists: { form: NoteForm; isHeaded: boolean; notes: PlainNote[] }[] = [];
  let isOpen = false;
  let before = '';
  let isAfterBlank = true;
  for (let start = from, next = 0; start < text.length; start = next) {
    next = text.indexOf('\n', start) + 1 || text.length;
    const line = text.slice(start, next);
    const end = start + line.trimEnd().length;
    if (end === start) {
      isAfterBlank = true;
      continue;
    }
    const list = lists.at(-1);
    const begun = itemOf(line);
    const last = list?.notes.at(-1);
    const note = { start, content: start + (begun?.length ?? 0), end };
    if (isOpen && begun?.form === list?.form && begun?.number === (list?.notes.length ?? 0) + 1) {
      list?.notes.push(note);
    } else if (begun?.number === 1) {
      lists.push({ form: begun.form, isHeaded: heading.test(before), notes: [note] });
      isOpen = true;
    } else if (isOpen && !begun && !isAfterBlank && list && last) {
      list.notes[list.notes.length - 1] = { ...last, end };
    } else isOpen = false;
    before = line;
    isAfterBlank = false;
  }
  return lists;
}

interface Item {
  readonly form: NoteForm;
  readonly number: number;
  /** Of all that comes before its text. */
  readonly length: number;
}

function itemOf(line: string): Item | undefined {
  const { 0: { length } = '', groups } = item.exec(line) ?? {};
  const [form, written = ''] = Object.entries(groups ?? {}).find(([, each]) => each) ?? [];
  if (form === undefined) return undefined;
  return { form: form as NoteForm, number: numberOf(written), length };
}

/** A number, raised or not. */
export function numberOf(written: string): number {
  return Number(written.normalize('NFKC'));
}
