import { assert } from 'chai';
import type { Citation } from '../../../src/core/cite/citation';
import { loadCitationEngine } from '../../../src/core/cite/engine';
import { citationStyles, type StyleId } from '../../../src/core/cite/styles';
import type { Locator } from '../../../src/core/csl/item';
import {
  article,
  bilateralTreaty,
  factSheet,
  publishedTreaty,
  show,
  statute,
  treaty,
  wireStory,
} from './works';
import { bundledAgreements } from '../../../src/core/bundled';

const paragraph = (value: string): Locator => ({ label: 'paragraph', value });

const citations = {
  article: { work: article, locator: paragraph('3') },
  factSheet: { work: factSheet, quotedIn: article, locator: paragraph('2-4') },
  wireStory: { work: wireStory, quotedIn: article, locator: paragraph('5') },
  treaty: { work: treaty },
  bilateralTreaty: { work: bilateralTreaty },
  treatyArticle: { work: publishedTreaty, locator: { label: 'article', value: '31' } },
  statute: { work: statute },
  statuteSection: { work: statute, locator: { label: 'section', value: '212' } },
  statutePage: { work: statute, locator: { label: 'page', value: '1693' } },
} satisfies Record<string, Citation>;

type Renderings = Readonly<Record<keyof typeof citations, string>>;

const url = '<https://armscontrollaw.com/2013/06/19/agreement/>';
const title = 'New US-Russia Cooperative Threat Reduction Agreement';
const umbrella = bilateralTreaty.title;
const framework =
  'Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation';

// Each judged against the style's manual. Where it differs, and why, stands beside it.
const expected: Readonly<Record<StyleId, Renderings>> = {
  'chicago-fullnote-bibliography': {
    article: `“${title},” *Arms Control Law* (blog), June 19, 2013, para. 3, ${url}`,
    factSheet: `The White House, fact sheet, June 17, 2013, quoted in “${title},” *Arms Control Law* (blog), June 19, 2013, paras. 2–4, ${url}`,
    wireStory: `Global Security Newswire, June 2013, quoted in “${title},” *Arms Control Law* (blog), June 19, 2013, para. 5, ${url}`,
    treaty: `${framework}, May 21, 2003`,
    // 14.290: the parties stand before the date.
    bilateralTreaty: `${umbrella}, U.S.-Russ., June 17, 1992`,
    treatyArticle:
      'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331, art. 31',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991)',
    // 14.282, after the Bluebook: the section is a part of the law, the page of its source.
    statuteSection:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, § 212, 105 Stat. 1691 (1991)',
    statutePage:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691, 1693 (1991)',
  },
  'chicago-author-date': {
    article: `“${title}” 2013, para. 3`,
    factSheet: `The White House 2013, quoted in “${title}” 2013, paras. 2–4`,
    wireStory: `Global Security Newswire 2013, quoted in “${title}” 2013, para. 5`,
    treaty: `${framework} 2003`,
    // The entry in the list begins with the title, and so must this.
    bilateralTreaty: `${umbrella} 1992`,
    treatyArticle: 'Vienna Convention on the Law of Treaties 1969, art. 31',
    statute: 'Soviet Nuclear Threat Reduction Act of 1991',
    statuteSection: 'Soviet Nuclear Threat Reduction Act of 1991, sec. 212',
    statutePage: 'Soviet Nuclear Threat Reduction Act of 1991, 1693',
  },
  apa: {
    article: `“${title},” 2013, para. 3`,
    factSheet: `The White House, 2013, as cited in “${title},” 2013, paras. 2–4`,
    wireStory: `Global Security Newswire, 2013, as cited in “${title},” 2013, para. 5`,
    treaty: `${framework}, 2003`,
    bilateralTreaty: `${umbrella}, 1992`,
    treatyArticle: 'Vienna Convention on the Law of Treaties, 1969, Article 31',
    // 11.5 gives the year of a statute also where its name has one, which may be another.
    statute: 'Soviet Nuclear Threat Reduction Act of 1991, 1991',
    statuteSection: 'Soviet Nuclear Threat Reduction Act of 1991, 1991, Section 212',
    statutePage: 'Soviet Nuclear Threat Reduction Act of 1991, 1991, p. 1693',
  },
  'modern-language-association': {
    article: `“${title},” par. 3`,
    factSheet: `The White House, qtd. in “${title},” pars. 2–4`,
    wireStory: `Global Security Newswire, qtd. in “${title},” par. 5`,
    // A work without a container is in italics, whatever it is.
    treaty: `*${framework}*`,
    bilateralTreaty: `*${umbrella}*`,
    // In prose MLA sets the names of laws in roman type; the style takes them for titles.
    treatyArticle: '“Vienna Convention on the Law of Treaties,” art. 31',
    statute: '“Soviet Nuclear Threat Reduction Act of 1991”',
    statuteSection: '“Soviet Nuclear Threat Reduction Act of 1991,” sec. 212',
    statutePage: '“Soviet Nuclear Threat Reduction Act of 1991” 1693',
  },
  'bluebook-law-review': {
    article: `*${title}*, ^Arms Control Law^ ¶ 3 (June 19, 2013), ${url}`,
    factSheet: `*${title}*, ^Arms Control Law^ ¶¶ 2–4 (June 19, 2013), ${url} (quoting The White House, fact sheet (June 17, 2013))`,
    wireStory: `*${title}*, ^Arms Control Law^ ¶ 5 (June 19, 2013), ${url} (quoting Global Security Newswire (June 2013))`,
    treaty: `${framework}, May 21, 2003`,
    // Rule 21.4.2: the parties of a bilateral agreement, the United States first. Rule 4.2(b).
    bilateralTreaty: `${umbrella}, U.S.-Russ., June 17, 1992 [hereinafter CTR Umbrella Agreement]`,
    treatyArticle:
      'Vienna Convention on the Law of Treaties, art. 31, May 23, 1969, 1155 U.N.T.S. 331',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691',
    statuteSection:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, § 212, 105 Stat. 1691',
    statutePage:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691, 1693',
  },
  oscola: {
    // 3.1.4 ends with the day of access, which nobody knows afterwards.
    article: `‘${title}’ (*Arms Control Law*, 19 June 2013) para 3 <${url}>`,
    factSheet: `The White House, fact sheet (17 June 2013) (as cited in ‘${title}’ (*Arms Control Law*, 19 June 2013) paras 2–4 <${url}>)`,
    wireStory: `Global Security Newswire (June 2013) (as cited in ‘${title}’ (*Arms Control Law*, 19 June 2013) para 5 <${url}>)`,
    // The manual says what the date is ("adopted"), which the item does not.
    treaty: `${framework} (21 May 2003)`,
    bilateralTreaty: `${umbrella} (signed 17 June 1992, entered into force 17 June 1992) (CTR Umbrella Agreement)`,
    treatyArticle: 'Vienna Convention on the Law of Treaties (23 May 1969) 1155 UNTS 331 art 31',
    statute: 'Soviet Nuclear Threat Reduction Act of 1991, Pub L No 102-228, tit II, 105 Stat 1691',
    statuteSection:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub L No 102-228, tit II, s 212, 105 Stat 1691',
    statutePage:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub L No 102-228, tit II, 105 Stat 1691, 1693',
  },
};

suite('cite: the five kinds of work in six styles', () => {
  for (const { id } of citationStyles) {
    suite(id, () => {
      for (const [name, citation] of Object.entries(citations)) {
        test(name, async () => {
          const engine = await loadCitationEngine(id);
          assert.equal(show(engine.cite(citation)), expected[id][name as keyof Renderings]);
        });
      }
    });
  }
});

const references: Readonly<
  Record<StyleId, Readonly<Record<'article' | 'factSheet' | 'bilateralTreaty' | 'statute', string>>>
> = {
  'chicago-fullnote-bibliography': {
    // 14.208: an unsigned post begins with its title.
    article: `“${title}.” *Arms Control Law* (blog), June 19, 2013. ${url}.`,
    factSheet: 'The White House. Fact sheet, June 17, 2013.',
    bilateralTreaty: `${umbrella}, U.S.-Russ., June 17, 1992.`,
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991).',
  },
  'chicago-author-date': {
    article: `“${title}.” 2013. *Arms Control Law* (blog). June 19, 2013. ${url}.`,
    factSheet: 'The White House. 2013. Fact sheet. June 17, 2013.',
    bilateralTreaty: `${umbrella}, U.S.-Russ., June 17, 1992.`,
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991).',
  },
  apa: {
    article: `${title}. (2013, June 19). *Arms Control Law*. ${url}`,
    factSheet: 'The White House. (2013, June 17). [Fact sheet].',
    bilateralTreaty: `${umbrella}, June 17, 1992.`,
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991).',
  },
  'modern-language-association': {
    article: `“${title}.” *Arms Control Law*, 19 June 2013, ${url}.`,
    factSheet: 'The White House. Fact sheet. 17 June 2013.',
    bilateralTreaty: `*${umbrella}*. 17 June 1992.`,
    // MLA would begin with the nation and the body that made the law.
    statute:
      '“Soviet Nuclear Threat Reduction Act of 1991.” *Stat.*, vol. 105, Public Law 102-228, tit. II, 12 Dec. 1991, p. 1691.',
  },
  'bluebook-law-review': {
    article: `*${title}*, ^Arms Control Law^ (June 19, 2013), ${url}.`,
    factSheet: 'The White House, fact sheet (June 17, 2013).',
    bilateralTreaty: `${umbrella}, U.S.-Russ., June 17, 1992.`,
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691.',
  },
  oscola: {
    article: `‘${title}’ (*Arms Control Law*, 19 June 2013) <${url}>`,
    factSheet: 'The White House, fact sheet (17 June 2013)',
    bilateralTreaty: `${umbrella} (signed 17 June 1992, entered into force 17 June 1992)`,
    statute: 'Soviet Nuclear Threat Reduction Act of 1991, Pub L No 102-228, tit II, 105 Stat 1691',
  },
};

suite('reference: entries in six styles', () => {
  const works = { article, factSheet, bilateralTreaty, statute };
  for (const { id } of citationStyles) {
    for (const [name, work] of Object.entries(works)) {
      test(`${id}, ${name}`, async () => {
        const engine = await loadCitationEngine(id);
        assert.equal(show(engine.reference(work)), references[id][name as keyof typeof works]);
      });
    }
  }
});

suite('the bundled agreements', () => {
  for (const { id, parties = [], work } of bundledAgreements()) {
    test(`${id}: its work names the parties when there are two`, () => {
      const two = parties.length === 2 && work.type === 'treaty' ? parties : [];
      assert.deepEqual<unknown>(
        (work.author ?? []).map(({ literal }) => literal),
        two,
      );
    });
  }
});
