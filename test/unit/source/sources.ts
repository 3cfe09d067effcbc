import { assert } from 'chai';
import { formatLocator } from '../../../src/core/markup/locatorText';
import { attribute } from '../../../src/core/source/attribution';
import { parseSource } from '../../../src/core/source/parseSource';
import type { Source } from '../../../src/core/source/source';

/** A source of these paragraphs, with more front matter if wanted. */
export function sourceOf(body: string, front = 'type: treaty'): Source {
  const parsed = parseSource(
    's.md',
    `---\nid: a-source\ntitle: A Treaty\n${front}\n---\n\n${body}`,
  );
  assert(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

/** Where some words of a source stand, as lists show it. */
export function whereIs(source: Source, words: string, lastWords = words): string {
  const start = source.body.indexOf(words);
  const end = source.body.indexOf(lastWords) + lastWords.length;
  assert.isAtLeast(start, 0, words);
  return formatLocator(attribute(source, { start, end }).locator);
}

/** A treaty as most are written; what stands in it tells where it stands. */
export const treaty = `The Parties, whose preamble has no number,

(1) Recalling what the first recital recalls,

(2) Noting what the second recital notes,

Have agreed as follows:

Article I

The first article has one paragraph, which mentions

Article II of this Treaty, as a paragraph’s beginning.

Article II. Obligations

1. Each Party shall do the first thing:

(a) by land;

(b) by sea:

(i) on the surface;

(ii) below it.

2. No Party shall do the second thing.

ARTICLE III – Final provisions

This Treaty enters into force at once.

Done at Vienna on the first of May.

Annex A

1. A list.

Annex B

Another list.
`;
