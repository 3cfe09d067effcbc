import { bundledAgreements, bundledSources } from '../../../../src/core/bundled';
import { citableWorks } from '../../../../src/core/quotations/citableWorks';
import type { Source } from '../../../../src/core/source/source';
import { parseSource } from '../../../../src/core/source/parseSource';
import { KnownWorks } from '../../../../src/core/verify/citing/knownWorks';
import { assert } from 'chai';

/** A source of this front matter and this body. */
export function sourceFrom(front: string, body: string): Source {
  const parsed = parseSource('source.md', `---\n${front.trim()}\n---\n\n${body.trim()}\n`);
  assert(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

/** An article of a blog without a name, which quotes the White House and Global Security Newswire. */
export const article = bundledSources()[0]!;

/** A book with pages, by two people. */
export const book = sourceFrom(
  `
id: doe-1992
type: book
title: "Silos and Seals: A History of Dismantlement"
author:
  - {family: Doe, given: Jane}
  - {family: Müller, given: Karl}
publisher: Ploughshare Press
publisher-place: London
issued: 1992
DOI: 10.1234/silos.1992
`,
  `
The page before has these words of the two writers.

{p. 45}

The forty-fifth page says that the seals were broken twice {p. 46} before anybody counted them.

{p. 47} The last page has nothing to add to what the seals have told.
`,
);

/** A treaty with articles. */
export const treaty = sourceFrom(
  `
id: open-skies
type: treaty
title: Treaty on Open Skies
title-short: Open Skies
container-title: Treaties in Force
issued: 1992-03-24
`,
  `
Article I

This Treaty establishes the regime to be known as the Open Skies regime.

Article II

1. Each Party shall have the right to conduct observation flights.

2. Each Party shall be obliged to accept observation flights over its territory.
`,
);

/** The three of them with the agreements that ship. */
export const works = citableWorks([article, book, treaty], bundledAgreements());
export const known = new KnownWorks(works);
