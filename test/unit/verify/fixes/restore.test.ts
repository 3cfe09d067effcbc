import { assert } from 'chai';
import type { MarkupName } from '../../../../src/core/markup/markup';
import { applyChanges } from '../../../../src/core/quote/textChange';
import { fixesFor, type FixKind } from '../../../../src/core/verify/fixes/fixesFor';
import type { Finding } from '../../../../src/core/verify/finding';
import { sourceWith } from '../../support/sourceWith';
import { madeFinding } from './madeFinding';

const curly = { before: 'It is “so”: ', open: '“', close: '”', after: ' (Smith), “too”.' };
const block = { before: 'So:\n\n> ', open: '', close: '', after: '\n\nYes.' };
const tex = { before: 'So ', open: '``', close: "''", after: '.' };
const html = { before: '<p>', open: '<q>', close: '</q>', after: '</p>' };

/** What a quotation becomes by a fix; all else has to stay. */
async function fixed(
  marked: string,
  around: typeof curly,
  markup: MarkupName,
  kind: 'altered' | 'typography',
  fix: FixKind,
): Promise<{ readonly words: string; readonly title: string } | undefined> {
  const { finding, context } = await madeFinding(marked, around, markup, kind);
  const found = fixesFor(finding, context).find((each) => each.kind === fix);
  if (!found) return undefined;
  const text = applyChanges(context.text, found.changes);
  const [before, after] = [around.before + around.open, around.close + around.after];
  assert.isTrue(text.startsWith(before) && text.endsWith(after), text);
  return { words: text.slice(before.length, text.length - after.length), title: found.title };
}

suite('“Restore the source’s words”', () => {
  const cases: readonly (readonly [
    what: string,
    markup: MarkupName,
    around: typeof curly,
    marked: string,
    words: string,
    title: string,
  ])[] = [
    ['a word', 'markdown', curly, 'since ⟨2014|2013⟩ it is', 'since 2013 it is', '“2013”'],
    ['a word at the beginning', 'markdown', curly, '⟨A|The⟩ state is', 'The state is', '“The”'],
    ['a word at the end', 'markdown', curly, 'the state ⟨was|is⟩', 'the state is', '“is”'],
    ['a word left out', 'markdown', curly, 'is ⟨|not ⟩so', 'is not so', '“not”'],
    [
      'a word left out, the space before it',
      'markdown',
      curly,
      'is⟨| not⟩ so',
      'is not so',
      '“not”',
    ],
    ['a word put in', 'markdown', curly, 'is ⟨very |⟩so', 'is so', 'without “very”'],
    [
      'a word put in, its space before',
      'markdown',
      curly,
      'is⟨ very|⟩ so',
      'is so',
      'without “very”',
    ],
    [
      'a word put in at the beginning',
      'markdown',
      curly,
      '⟨And|⟩ so it is',
      'so it is',
      'without “And”',
    ],
    ['a word put in at the end', 'markdown', curly, 'so it is ⟨now|⟩', 'so it is', 'without “now”'],
    [
      'before the writer’s own full stop',
      'markdown',
      curly,
      'so it is ⟨now|⟩⟨.!⟩',
      'so it is.',
      'without “now”',
    ],
    ['a comma left out', 'markdown', curly, 'so⟨|,⟩ it is', 'so, it is', '“so,”'],
    ['a comma put in', 'markdown', curly, 'so⟨,|⟩ it is', 'so it is', '“so”'],
    ['two words for one', 'markdown', curly, 'it ⟨has been|is⟩ so', 'it is so', '“is”'],
    ['one word for two', 'markdown', curly, 'it ⟨is|has been⟩ so', 'it has been so', '“has been”'],
    ['two words apart', 'markdown', curly, 'it ⟨is|was⟩ ⟨not|so⟩', 'it was so', '“was so”'],
    [
      'two differences',
      'markdown',
      curly,
      'it ⟨is|was⟩ a ⟨far|near⟩ one',
      'it was a near one',
      '“was”, “near”',
    ],
    [
      'words in the other order',
      'markdown',
      curly,
      '⟨safe and |⟩sound⟨| and safe⟩ it is',
      'sound and safe it is',
      '“sound and safe”',
    ],
    [
      'marked edits stay',
      'markdown',
      curly,
      '\\⟨[r]emain=Remain⟩ ⟨two|so⟩ ⟨…=as they⟩ are',
      '\\[r]emain so … are',
      '“so”',
    ],
    [
      'what needs an escape',
      'markdown',
      curly,
      'the ⟨two|*one*⟩ is',
      'the \\*one\\* is',
      '“*one*”',
    ],
    ['the escape of what goes', 'markdown', curly, 'the ⟨\\[s\\]|two⟩ is', 'the two is', '“two”'],
    [
      'quotation marks in it',
      'markdown',
      curly,
      'said it ⟨was “no”|is “so”⟩ now',
      'said it is ‘so’ now',
      '“is “so””',
    ],
    [
      'emphasis round a word stays',
      'markdown',
      curly,
      'it is *⟨two|one⟩* now',
      'it is *one* now',
      '“one”',
    ],
    [
      'emphasis goes with its word',
      'markdown',
      curly,
      'it is *⟨very|⟩* so',
      'it is so',
      'without “very”',
    ],
    [
      'emphasis that goes on',
      'markdown',
      curly,
      'it ⟨was *too|is⟩ so* now',
      'it is *so* now',
      '“is”',
    ],
    [
      'emphasis that began before',
      'markdown',
      curly,
      'it *is ⟨two* or|one⟩ now',
      'it *is* one now',
      '“one”',
    ],
    ['a note stays', 'markdown', curly, 'it is ⟨two[^1] or|one⟩ now', 'it is one[^1] now', '“one”'],
    ['a hard wrap stays', 'markdown', curly, 'it is\n⟨two|one⟩\nnow', 'it is\none\nnow', '“one”'],
    [
      'a word put in at a hard wrap',
      'markdown',
      curly,
      'it is ⟨very|⟩\nso',
      'it is\nso',
      'without “very”',
    ],
    ['a block', 'markdown', block, 'it is\n> ⟨two|one⟩\n> now', 'it is\n> one\n> now', '“one”'],
    [
      'a word left out at a block’s line',
      'markdown',
      block,
      'it is\n> ⟨|not ⟩so',
      'it is not\n> so',
      '“not”',
    ],
    [
      'marks in a block are the source’s',
      'markdown',
      block,
      'it ⟨is two|is “one”⟩ now',
      'it is “one” now',
      '“is “one””',
    ],
    [
      'over paragraphs of a block',
      'markdown',
      block,
      'it ⟨is|was.\n\nAnd⟩ so',
      'it was.\n>\n> And so',
      '“was. And”',
    ],
    [
      'LaTeX',
      'latex',
      tex,
      'it is ⟨two|5 % “or” so⟩ now',
      "it is 5 \\% `or' so now",
      '“5 % “or” so”',
    ],
    ['LaTeX’s space', 'latex', tex, 'it is~⟨very|⟩ so', 'it is~so', 'without “very”'],
    ['LaTeX’s emphasis', 'latex', tex, 'it is \\emph{⟨very|⟩} so', 'it is so', 'without “very”'],
    [
      'HTML',
      'html',
      html,
      'it is ⟨two|one & “so”⟩ now',
      'it is one &amp; ‘so’ now',
      '“one & “so””',
    ],
    [
      'HTML’s emphasis',
      'html',
      html,
      'it <em>is ⟨two</em> or|one⟩ now',
      'it <em>is</em> one now',
      '“one”',
    ],
    ['Typst', 'typst', curly, 'it is ⟨two|$5 or #1⟩ now', 'it is \\$5 or \\#1 now', '“$5 or #1”'],
  ];
  for (const [what, markup, around, marked, words, title] of cases) {
    test(what, async () => {
      const found = await fixed(marked, around, markup, 'altered', 'restore');
      assert.equal(found?.words, words);
      assert.equal(found?.title, `Restore the source’s words: ${title}`);
    });
  }

  test('titles are short', async () => {
    const long = Array.from({ length: 30 }, (_, index) => `⟨a${index}|word${index}⟩ and`).join(' ');
    const many = await fixed(long, curly, 'markdown', 'altered', 'restore');
    assert.equal(many?.title, 'Restore the source’s words: “word0”, “word1”, “word2”, “word3”, …');
    const one = await fixed(
      `so ⟨|${'very '.repeat(40)}⟩it is`,
      curly,
      'markdown',
      'altered',
      'restore',
    );
    assert.equal(one?.title, 'Restore the source’s words: “very very very very very very very…”');
  });
});

suite('“Restore the source’s typography”', () => {
  const cases: readonly (readonly [
    what: string,
    markup: MarkupName,
    marked: string,
    words: string | undefined,
  ])[] = [
    ['a dash', 'markdown', 'so ⟨-≈–⟩ it is', 'so – it is'],
    [
      'a dash in words',
      'markdown',
      '⟨long-time partners≈long–time partners⟩',
      'long–time partners',
    ],
    ['an apostrophe', 'markdown', "it⟨'≈’⟩s", 'it’s'],
    ['an ellipsis', 'markdown', 'so⟨ … ≈ . . . ⟩it is', 'so . . . it is'],
    ['a no-break space', 'markdown', 'so⟨ ≈\u00A0⟩it is', 'so\u00A0it is'],
    ['LaTeX’s no-break space', 'latex', 'so⟨ ≈\u00A0⟩it is', 'so~it is'],
    ['two spaces', 'markdown', 'so⟨  ≈ ⟩it is', 'so it is'],
    ['a line break alone', 'markdown', 'so⟨\n≈ ⟩it is', undefined],
    ['a line break and a dash', 'markdown', '⟨so\nit is -≈so it is –⟩ now', 'so\nit is – now'],
    ['inner marks of the right shape', 'markdown', 'said ⟨‘so’≈“so”⟩ now', undefined],
    ['inner marks of another shape', 'markdown', 'said ⟨"so"≈“so”⟩ now', 'said ‘so’ now'],
  ];
  for (const [what, markup, marked, words] of cases) {
    test(what, async () => {
      const around = markup === 'latex' ? tex : curly;
      const found = await fixed(marked, around, markup, 'typography', 'restore');
      assert.equal(found?.words, words);
    });
  }
});

suite('“Mark the change”', () => {
  const cases: readonly (readonly [
    what: string,
    markup: MarkupName,
    around: typeof curly,
    marked: string,
    words: string | undefined,
    title?: string,
  ])[] = [
    ['a word', 'plaintext', curly, 'it is as ⟨new|old⟩ as so', 'it is as [new] as so', '“[new]”'],
    [
      'escaped',
      'markdown',
      curly,
      'it is as ⟨new|old⟩ as so',
      'it is as \\[new\\] as so',
      '“[new]”',
    ],
    [
      'a first letter',
      'plaintext',
      curly,
      '⟨The|the⟩ state is as so',
      '[T]he state is as so',
      '“[T]he”',
    ],
    [
      'a word put in',
      'plaintext',
      curly,
      'it is ⟨very|⟩ much so',
      'it is [very] much so',
      '“[very]”',
    ],
    [
      'words in a row',
      'plaintext',
      curly,
      'it ⟨is|was⟩ ⟨an|a⟩ old so and so',
      'it [is an] old so and so',
      '“[is an]”',
    ],
    ['a word left out', 'plaintext', curly, 'it is ⟨|all ⟩as so', 'it is . . . as so', '“all”'],
    [
      'left out at a hard wrap',
      'plaintext',
      curly,
      'it is⟨| all⟩\nas so',
      'it is . . .\nas so',
      '“all”',
    ],
    ['beside an ellipsis', 'plaintext', curly, 'it is ⟨|all ⟩⟨…=or⟩ as so', undefined],
    ['no negation that is left out', 'plaintext', curly, 'it is ⟨|not ⟩as so', undefined],
    ['no negation that is put in', 'plaintext', curly, 'it is ⟨not |⟩as so', undefined],
    ['no comma', 'plaintext', curly, 'it is⟨|,⟩ as it was', undefined],
    [
      'a hyphen',
      'plaintext',
      curly,
      'by a national⟨ |-⟩bank as so',
      'by a [national bank] as so',
      '“[national bank]”',
    ],
    [
      'Org',
      'org',
      curly,
      'since ⟨2014|2013⟩ it is so',
      'since [@@comment:@@2014] it is so',
      '“[2014]”',
    ],
    [
      'Typst',
      'typst',
      curly,
      'since ⟨2014|2013⟩ it is so',
      'since \\[2014\\] it is so',
      '“[2014]”',
    ],
    ['too few words are left', 'plaintext', curly, 'it is ⟨two|one⟩ so', undefined],
  ];
  for (const [what, markup, around, marked, words, title] of cases) {
    test(what, async () => {
      const found = await fixed(marked, around, markup, 'altered', 'mark');
      assert.equal(found?.words, words);
      const label = words?.includes('. . .') ? 'Mark the omission' : 'Mark the change';
      if (title !== undefined) assert.equal(found?.title, `${label}: ${title}`);
    });
  }
});

suite('“Replace by …”', () => {
  test('the words of another place, with its citation', async () => {
    const { finding, context } = await madeFinding(
      'it is ⟨two|one⟩ as so',
      curly,
      'markdown',
      'altered',
    );
    const source = sourceWith(
      'One paragraph.\n\nIt was “*three*” then and now, as so many say who do not know.\n',
    );
    const passage = { start: source.body.indexOf('It was'), end: source.body.indexOf(' many') };
    const cited = { start: context.text.indexOf('(Smith)'), end: context.text.indexOf(', “too') };
    const [first] = finding.places;
    assert.isDefined(first);
    const several: Finding = {
      ...finding,
      places: [first, { source, passage }],
      citations: [
        {
          kind: 'brackets',
          span: cited,
          content: cited,
          cited: [{ source: first.source, speakers: [] }],
        },
      ],
    };
    const fix = fixesFor(several, context).find(({ kind }) => kind === 'replace');
    assert.equal(fix?.title, 'Replace by “It was “*three*” then and…” (Title of example, para. 2)');
    assert.equal(
      fix && applyChanges(context.text, fix.changes),
      'It is “so”: “It was ‘\\*three\\*’ then and now, as so” (*Title of Example*, n.d., para. 2), “too”.',
    );
    const notFound = fixesFor({ ...several, kind: 'not-found' }, context);
    assert.deepEqual(
      notFound.map(({ kind }) => kind),
      ['replace', 'replace', 'quote', 'ignore'],
    );
  });
});

suite('the order of fixes', () => {
  const kindsOf = async (changes: readonly ('number' | 'modal')[], places: number) => {
    const { finding, context } = await madeFinding(
      'it is as ⟨new|old⟩ as so',
      curly,
      'markdown',
      'altered',
    );
    const place = finding.places[0]!;
    const fixes = fixesFor(
      {
        ...finding,
        places: [...finding.places, { ...place, passage: { start: 0, end: 5 } }].slice(0, places),
        changes: changes.map((kind) => ({ kind, quotation: 'new', source: 'old' })),
      },
      context,
    );
    return fixes.map(({ kind, isPreferred }) => (isPreferred ? `${kind}!` : kind)).join(' ');
  };

  test('of an altered quotation', async () => {
    assert.equal(await kindsOf([], 1), 'restore! restore mark ignore');
    assert.equal(await kindsOf(['modal'], 2), 'restore restore mark replace ignore');
    assert.equal(await kindsOf(['number'], 2), 'restore restore replace mark ignore');
  });

  test('none for what is passed over already', async () => {
    const { finding, context } = await madeFinding('it ⟨is|was⟩', curly, 'markdown', 'altered');
    assert.isEmpty(fixesFor({ ...finding, ignored: true }, context));
  });
});
