import type { Span } from '../../../text/span';
import type { KeyMarks } from '../plain/keyMarks';

/** A command that cites by key: what stands in its brackets and its braces. UTF-16 offsets. */
interface LatexCite extends Span {
  /** One for most; those in the plural (`\autocites`) have several. */
  readonly groups: readonly CiteGroup[];
}

interface CiteGroup {
  /** The brackets before the braces: the note after the key, or those before and after. */
  readonly notes: readonly string[];
  readonly keys: string;
}

const command =
  /\\(?<!\\\\)(?:begin\{)?(?<name>[A-Za-z]{0,20}?(?:[cC]ite|[cC]quote)[A-Za-z]{0,20})(?:\}|\*)?(?=\s{0,9}[([{])/gu;

/** Commands that set up how citations look, or ask for an entry of the list alone. */
const noCitation =
  /^(?:no|bib|new|renew|declare|set|def|reset)|style|setup|reset|index|command|field/iu;

/** The commands of a LaTeX text that cite by key. */
export function* latexCites(text: string): Generator<LatexCite> {
  let end = 0;
  for (const { 0: written, groups = {}, index } of text.matchAll(command)) {
    const { name = '' } = groups;
    if (index < end || noCitation.test(name)) continue;
    const from = index + written.length;
    // csquotes has the language first.
    const start = /^(?:foreign|hyphen|hybrid)/u.test(name)
      ? (closing(text, from) ?? from) + 1
      : from;
    const cite = readArguments(text, start, name.endsWith('s'));
    if (!cite) continue;
    ({ end } = cite);
    yield { ...cite, start: index };
  }
}

/** The same text with marks for the keys, the notes about them where they are printed. */
export function markLatexCites(text: string, marks: KeyMarks): string {
  if (!text.includes('\\')) return text;
  let marked = '';
  let end = 0;
  for (const cite of latexCites(text)) {
    marked += text.slice(end, cite.start) + cite.groups.map((each) => flat(each, marks)).join('; ');
    end = cite.end;
  }
  return marked + text.slice(end);
}

/** `[pre][post]{key}`; of one bracket alone, it is what comes after. */
function flat({ notes, keys }: CiteGroup, marks: KeyMarks): string {
  const [pre = '', post = ''] = notes.length > 1 ? notes : ['', ...notes];
  return `${pre} ${marks.markAll(keys)} ${post}`;
}

function readArguments(
  text: string,
  from: number,
  several: boolean,
): Omit<LatexCite, 'start'> | undefined {
  const groups: CiteGroup[] = [];
  let notes: string[] = [];
  let end = from;
  for (;;) {
    const start = skipSpace(text, end);
    const opener = text.charAt(start);
    // After the key of one citation, brackets are the text's.
    if (groups.length > 0 && (!several || notes.length > 2)) break;
    if (opener !== '(' && opener !== '[' && opener !== '{') break;
    const close = closing(text, start);
    if (close === undefined) break;
    const inside = text.slice(start + 1, close);
    end = close + 1;
    if (opener === '[') notes.push(inside);
    if (opener !== '{') continue;
    groups.push({ notes, keys: inside });
    notes = [];
  }
  return groups.length > 0 ? { end, groups } : undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < from + 9 && (text[at] === ' ' || text[at] === '\n' || text[at] === '\t')) at++;
  return at;
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Longer than any note about a citation. */
const longest = 1_000;

/** Where a bracket is closed again, braces in it being passed over; undefined where it is not. */
function closing(text: string, open: number): number | undefined {
  return closingOf(text, open, pairs[text.charAt(open)] ?? '', { open: '{', close: '}' });
}

/**
 * Where a bracket is closed again; undefined where it is not, or too far away.
 * @param inner brackets that pair up within it
 * @param end where it has to be closed before
 */
export function closingOf(
  text: string,
  from: number,
  close: string,
  inner: { readonly open: string; readonly close: string },
  end = from + longest,
): number | undefined {
  let depth = 0;
  for (let at = from + 1; at < Math.min(text.length, end); at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (depth === 0 && character === close) return at;
    else if (character === inner.open) depth++;
    else if (character === inner.close && --depth < 0) return undefined;
  }
  return undefined;
}
