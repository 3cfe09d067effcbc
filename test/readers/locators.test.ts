import { assert } from 'chai';
import { citationStyles } from '../../src/core/cite/styles';
import { markups } from '../../src/core/markup/markups';
import type { Locator } from '../../src/core/csl/item';
import { withRangeMark } from '../../src/core/csl/locatorValue';
import { formatLocator, isReadLabel } from '../../src/core/markup/locatorText';
import { excerptOf } from '../../src/core/quote/excerpt';
import { passagesOf } from '../../src/core/source/passages';
import { parseSource } from '../../src/core/source/parseSource';
import { rememberingEngine } from '../unit/support/rememberingEngine';
import { assertReadBack, documentWith, type Inserted } from './support/insertions';
import { readersOf } from './support/readersOf';
import { citedWorks } from './support/works';

/** A text with places of every kind. */
const body = `(1) The first recital has these words.

(2) The second recital has those words.

Article I

Each Party shall do one thing.

Article II

1. Each Party shall do another thing:

(a) by land; and

(b) by sea.

2. No Party shall do more.

Annex A

What is listed is listed here.

Annex B

{§ 4(b)} What has a sign is a section.

{pt. B} What has a letter is a part.

{p. iv} This one has a Roman number.

{p. 3} This page turns {p. 4} in the middle.

{00:12:31} This is said after some minutes.

{00:14:02} This is said later.
`;
const marked = ['section', 'part', 'page', 'timestamp'] as const;

/** Each kind that is marked has a source of its own, for the others would come before it. */
const sources = [undefined, ...marked].map((label) => {
  const locators = label === undefined ? '[article, recital, annex]' : `[${label}]`;
  const text = `---\nid: a-treaty\ntype: treaty\ntitle: A Treaty of Many Places\nissued: 1992-06-17\nlocators: ${locators}\n---\n\n`;
  // Who marks sections has told where they are: no article is looked for.
  const own = label === undefined ? body.replace(/\{[^}]*\} ?/gu, '') : body;
  const parsed = parseSource('treaty.md', text + own);
  assert(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
});

const insertions = sources.flatMap((source): Inserted[] => {
  const all = passagesOf(source, 'paragraph');
  const pairs = all.slice(1).map((each, index) => ({ start: all[index]!.start, end: each.end }));
  return [...all, ...pairs].map((span) => ({
    excerpt: excerptOf(source, span),
    form: 'block',
  }));
});
const work = sources[0]!.work;

suite('places of every kind are read back, with their citation, by', () => {
  for (const markup of Object.values(markups)) {
    for (const { name, reader } of readersOf(markup.name, citedWorks(work))) {
      // Pandoc reads more of plain Markdown as markup: lists of (1) and (2).
      const isOther = name.startsWith('pandoc') && /^(?:markdown|footnote)$/u.test(markup.name);
      if (!reader || isOther) continue;
      // Keys leave the style to the reader.
      const styles = markup.keyed ? citationStyles.slice(0, 1) : citationStyles;
      for (const style of styles) {
        test(`${name}: ${markup.title}, ${style.title}`, async () => {
          const engine = await rememberingEngine(style.id);
          const given = { engine, markup, quoteMarkShape: 'curly' } as const;
          const read = await reader.read(documentWith(insertions, given));
          assertReadBack(read, insertions, given, ({ locator }) => [
            work.title!,
            printed(locator!),
          ]);
        });
      }
    }
  }
});

/** A label that a reader knows is printed as its style has it; any other as we write it. */
function printed({ label, value }: Locator): string {
  return isReadLabel(label) ? withRangeMark(value, '–') : formatLocator({ label, value });
}
