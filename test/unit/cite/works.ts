import type { CslItem } from '../../../src/core/csl/item';
import type { RichText, TextRun } from '../../../src/core/cite/richText';

/** The bundled article as its metadata have it: no author, a no-break space in the title. */
export const article: CslItem = {
  id: 'armscontrollaw-2013-ctr',
  type: 'post-weblog',
  title: 'New US-Russia Cooperative Threat Reduction\u00A0Agreement',
  'container-title': 'Arms Control Law',
  issued: { 'date-parts': [[2013, 6, 19]] },
  URL: 'https://armscontrollaw.com/2013/06/19/agreement/',
  language: 'en-US',
};

/** No title is known, and no address. */
export const factSheet: CslItem = {
  id: 'white-house-2013-fact-sheet',
  type: 'webpage',
  author: [{ literal: 'The White House' }],
  genre: 'fact sheet',
  issued: { 'date-parts': [[2013, 6, 17]] },
  language: 'en-US',
};

/** No title is known, and no day. */
export const wireStory: CslItem = {
  id: 'global-security-newswire-2013',
  type: 'article-newspaper',
  author: [{ literal: 'Global Security Newswire' }],
  issued: { 'date-parts': [[2013, 6]] },
  language: 'en-US',
};

/** No series is known. */
export const treaty: CslItem = {
  id: 'mnepr-framework-agreement-2003',
  type: 'treaty',
  title:
    'Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation',
  issued: { 'date-parts': [[2003, 5, 21]] },
  'event-place': 'Stockholm',
};

/** Bilateral, with its parties and a name of its own for short. */
export const bilateralTreaty: CslItem = {
  id: 'ctr-umbrella-agreement-1992',
  type: 'treaty',
  author: [{ literal: 'Russian Federation' }, { literal: 'United States of America' }],
  title:
    'Agreement between the United States of America and the Russian Federation Concerning the Safe and Secure Transportation, Storage and Destruction of Weapons and the Prevention of Weapons Proliferation',
  'title-short': 'CTR Umbrella Agreement',
  issued: { 'date-parts': [[1992, 6, 17]] },
  'event-date': { 'date-parts': [[1992, 6, 17]] },
};

export const publishedTreaty: CslItem = {
  id: 'vienna-convention-1969',
  type: 'treaty',
  title: 'Vienna Convention on the Law of Treaties',
  issued: { 'date-parts': [[1969, 5, 23]] },
  volume: '1155',
  'container-title': 'U.N.T.S.',
  page: '331',
};

export const statute: CslItem = {
  id: 'soviet-nuclear-threat-reduction-act-1991',
  type: 'legislation',
  title: 'Soviet Nuclear Threat Reduction Act of 1991',
  number: '102-228, tit. II',
  volume: '105',
  'container-title': 'Stat.',
  page: '1691',
  issued: { 'date-parts': [[1991, 12, 12]] },
};

/** The runs in one readable line: *italic*, ^small caps^, <link>. */
export function show(runs: RichText): string {
  return runs.map(showRun).join('');
}

function showRun({ text, italic, smallCaps, href }: TextRun): string {
  if (href !== undefined) return href === text ? `<${text}>` : `<${text}|${href}>`;
  if (italic) return `*${text}*`;
  return smallCaps ? `^${text}^` : text;
}
