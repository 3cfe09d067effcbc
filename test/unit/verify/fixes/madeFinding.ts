import { markups } from '../../../../src/core/markup/markups';
import { languageOf } from '../../../../src/core/markup/language';
import type { MarkupName } from '../../../../src/core/markup/markup';
import type { DiffPart, Finding } from '../../../../src/core/verify/finding';
import type { FixContext } from '../../../../src/core/verify/fixes/fix';
import { rememberingEngine } from '../../support/rememberingEngine';
import { sourceWith } from '../../support/sourceWith';

/** What prints nothing in the markups of these tests. */
const hidden = /\*+|\\emph\{|\}|<\/?em>|\\(?=[[\]])|(?<=\n)> |\[\^1\]/gu;

/** How a quotation stands in a document. */
interface Around {
  readonly before: string;
  readonly open: string;
  readonly close: string;
  readonly after: string;
}

/**
 * A finding made by hand. In `marked`, `⟨two|committed⟩` is an unmarked difference of a document and its
 * source, `⟨…≈. . .⟩` one of typography, `⟨[r]emain=remain⟩` a marked edit, and `⟨,!⟩` the writer's own.
 */
export async function madeFinding(
  marked: string,
  { before, open, close, after }: Around,
  markup: MarkupName,
  kind: 'altered' | 'typography',
): Promise<{ readonly finding: Finding; readonly context: FixContext }> {
  const start = before.length + open.length;
  const diff: DiffPart[] = [];
  const printed: { text: string; at: number }[] = [];
  let text = '';
  let body = '';
  for (const piece of marked.split(/(⟨[^⟩]*⟩)/u).filter((each) => each !== '')) {
    const [, own, sign, theirs = ''] = /^⟨([^|≈=!]*)([|≈=!])([^⟩]*)⟩$/u.exec(piece) ?? [];
    const written = own ?? piece;
    const first = printed.length;
    let at = start + text.length;
    for (const [index, words] of written.split(hidden).entries()) {
      const skipped = [...written.matchAll(hidden)][index - 1]?.[0].length ?? 0;
      at += skipped;
      for (const letter of words)
        printed.push({ text: letter === '~' ? '\u00A0' : letter, at: at++ });
    }
    const letters = printed.slice(first);
    const quotation = letters.map((each) => each.text).join('');
    const source = sign === undefined ? quotation.replaceAll('\n', ' ') : theirs;
    const kinds = { '|': 'different', '≈': 'typography', '=': 'edit', '!': 'own' } as const;
    const from = letters[0]?.at ?? start + text.length;
    diff.push({
      kind: sign === undefined ? 'same' : kinds[sign as '|'],
      quotation,
      source,
      span: { start: from, end: (letters.at(-1)?.at ?? from - 1) + 1 },
      passage: { start: body.length, end: body.length + source.length },
    });
    text += written;
    body += source;
  }
  const span = { start, end: start + text.length };
  const source = sourceWith(`${body}\n`);
  const document = before + open + text + close + after;
  const finding: Finding = {
    kind,
    span,
    quotation: {
      span,
      outer: { start: before.length, end: span.end + close.length },
      ...(open === '' ? { form: 'block' } : { form: 'inline', marks: { open, close } }),
      depth: 0,
      prose: {
        text: printed.map((each) => each.text).join(''),
        toDocument: (each) => ({
          start: printed[each.start]?.at ?? span.end,
          end: (printed[each.end - 1]?.at ?? span.end) + 1,
        }),
      },
    },
    citations: [],
    places: [{ source, passage: { start: 0, end: body.length } }],
    diff,
    changes: [],
    message: '',
    ignored: false,
  };
  const style = {
    engine: await rememberingEngine('chicago-author-date'),
    markup: markups[markup],
    quoteMarkShape: 'curly',
  } as const;
  const language = languageOf(style.markup);
  return {
    finding,
    context: { text: document, language, style, findings: [finding], citableWorks: [] },
  };
}
