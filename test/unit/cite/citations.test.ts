import { assert } from 'chai';
import { loadCitationEngine, type Citation } from '../../../src/core/cite/engine';
import { citationStyles, type StyleId } from '../../../src/core/cite/styles';
import type { Locator } from '../../../src/core/csl/item';
import { article, factSheet, publishedTreaty, show, statute, treaty, wireStory } from './works';

const paragraph = (value: string): Locator => ({ label: 'paragraph', value });

const citations = {
  article: { work: article, locator: paragraph('3') },
  factSheet: { work: factSheet, quotedIn: article, locator: paragraph('2-4') },
  wireStory: { work: wireStory, quotedIn: article, locator: paragraph('5') },
  treaty: { work: treaty },
  treatyArticle: { work: publishedTreaty, locator: { label: 'article', value: '31' } },
  statute: { work: statute },
  statuteSection: { work: statute, locator: { label: 'section', value: '212' } },
} satisfies Record<string, Citation>;

type Renderings = Readonly<Record<keyof typeof citations, string>>;

const url = '<https://armscontrollaw.com/2013/06/19/agreement/>';
const title = 'New US-Russia Cooperative Threat Reduction Agreement';
const framework =
  'Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation';

// Each judged against the style's manual. Where it differs, and why, stands beside it.
const expected: Readonly<Record<StyleId, Renderings>> = {
  'chicago-fullnote-bibliography': {
    article: `“${title},” *Arms Control Law* (blog), June 19, 2013, para. 3, ${url}`,
    factSheet: `The White House, fact sheet, June 17, 2013, quoted in “${title},” *Arms Control Law* (blog), June 19, 2013, paras. 2–4, ${url}`,
    wireStory: `Global Security Newswire, June 2013, quoted in “${title},” *Arms Control Law* (blog), June 19, 2013, para. 5, ${url}`,
    treaty: `${framework}, May 21, 2003`,
    treatyArticle:
      'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331, art. 31',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991)',
    // The manual, after the Bluebook, would have "§ 212" before "105 Stat."
    statuteSection:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991), sec. 212',
  },
  'chicago-author-date': {
    article: `“${title}” 2013, para. 3`,
    factSheet: `The White House 2013, quoted in “${title}” 2013, paras. 2–4`,
    wireStory: `Global Security Newswire 2013, quoted in “${title}” 2013, para. 5`,
    treaty: `${framework} 2003`,
    treatyArticle: 'Vienna Convention on the Law of Treaties 1969, art. 31',
    statute: 'Soviet Nuclear Threat Reduction Act of 1991',
    statuteSection: 'Soviet Nuclear Threat Reduction Act of 1991, sec. 212',
  },
  apa: {
    article: `“${title},” 2013, para. 3`,
    factSheet: `The White House, 2013, as cited in “${title},” 2013, paras. 2–4`,
    wireStory: `Global Security Newswire, 2013, as cited in “${title},” 2013, para. 5`,
    treaty: `${framework}, 2003`,
    treatyArticle: 'Vienna Convention on the Law of Treaties, 1969, Article 31',
    // 11.5 gives the year of a statute also where its name has one, which may be another.
    statute: 'Soviet Nuclear Threat Reduction Act of 1991, 1991',
    statuteSection: 'Soviet Nuclear Threat Reduction Act of 1991, 1991, Section 212',
  },
  'modern-language-association': {
    article: `“${title},” par. 3`,
    factSheet: `The White House, qtd. in “${title},” pars. 2–4`,
    wireStory: `Global Security Newswire, qtd. in “${title},” par. 5`,
    // A work without a container is in italics, whatever it is.
    treaty: `*${framework}*`,
    // In prose MLA sets the names of laws in roman type; the style takes them for titles.
    treatyArticle: '“Vienna Convention on the Law of Treaties,” art. 31',
    statute: '“Soviet Nuclear Threat Reduction Act of 1991”',
    statuteSection: '“Soviet Nuclear Threat Reduction Act of 1991,” sec. 212',
  },
  'bluebook-law-review': {
    article: `*${title}*, ^Arms Control Law^ ¶ 3 (June 19, 2013), ${url}`,
    factSheet: `The White House, fact sheet (June 17, 2013), *quoted in* *${title}*, ^Arms Control Law^ ¶¶ 2–4 (June 19, 2013), ${url}`,
    wireStory: `Global Security Newswire (June 2013), *quoted in* *${title}*, ^Arms Control Law^ ¶ 5 (June 19, 2013), ${url}`,
    // Rule 21.4.2 would add the parties of a bilateral agreement, which the items do not have.
    treaty: `${framework}, May 21, 2003`,
    treatyArticle:
      'Vienna Convention on the Law of Treaties, art. 31, May 23, 1969, 1155 U.N.T.S. 331',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691',
    statuteSection:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, § 212, 105 Stat. 1691',
  },
  oscola: {
    // 3.1.4 ends with the day of access, which nobody knows afterwards.
    article: `‘${title}’ (*Arms Control Law*, 19 June 2013) para 3 <${url}>`,
    factSheet: `The White House, fact sheet (17 June 2013) (as cited in ‘${title}’ (*Arms Control Law*, 19 June 2013) paras 2–4 <${url}>)`,
    wireStory: `Global Security Newswire (June 2013) (as cited in ‘${title}’ (*Arms Control Law*, 19 June 2013) para 5 <${url}>)`,
    // The manual says what the date is ("adopted"), which the item does not.
    treaty: `${framework} (21 May 2003)`,
    treatyArticle: 'Vienna Convention on the Law of Treaties (23 May 1969) 1155 UNTS 331 art 31',
    statute: 'Soviet Nuclear Threat Reduction Act of 1991, Pub L No 102-228, tit II, 105 Stat 1691',
    statuteSection:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub L No 102-228, tit II, s 212, 105 Stat 1691',
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
  Record<StyleId, Readonly<Record<'article' | 'factSheet' | 'statute', string>>>
> = {
  'chicago-fullnote-bibliography': {
    // 14.208 would begin with the title; the style enters an unsigned post under its blog.
    article: `Arms Control Law. “${title},” June 19, 2013. ${url}.`,
    factSheet: 'The White House. Fact sheet, June 17, 2013.',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991).',
  },
  'chicago-author-date': {
    article: `“${title}.” 2013. *Arms Control Law* (blog). June 19, 2013. ${url}.`,
    factSheet: 'The White House. 2013. Fact sheet. June 17, 2013.',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991).',
  },
  apa: {
    article: `${title}. (2013, June 19). *Arms Control Law*. ${url}`,
    factSheet: 'The White House. (2013, June 17). [Fact sheet].',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691 (1991).',
  },
  'modern-language-association': {
    article: `“${title}.” *Arms Control Law*, 19 June 2013, ${url}.`,
    factSheet: 'The White House. Fact sheet. 17 June 2013.',
    // MLA would begin with the nation and the body that made the law, and write "Public Law".
    statute:
      '“Soviet Nuclear Threat Reduction Act of 1991.” *Stat.*, vol. 105, 102-228, tit. II, 12 Dec. 1991, p. 1691.',
  },
  'bluebook-law-review': {
    article: `*${title}*, ^Arms Control Law^ (June 19, 2013), ${url}.`,
    factSheet: 'The White House, fact sheet (June 17, 2013).',
    statute:
      'Soviet Nuclear Threat Reduction Act of 1991, Pub. L. No. 102-228, tit. II, 105 Stat. 1691.',
  },
  oscola: {
    article: `‘${title}’ (*Arms Control Law*, 19 June 2013) <${url}>`,
    factSheet: 'The White House, fact sheet (17 June 2013)',
    statute: 'Soviet Nuclear Threat Reduction Act of 1991, Pub L No 102-228, tit II, 105 Stat 1691',
  },
};

suite('reference: entries in six styles', () => {
  const works = { article, factSheet, statute };
  for (const { id } of citationStyles) {
    for (const [name, work] of Object.entries(works)) {
      test(`${id}, ${name}`, async () => {
        const engine = await loadCitationEngine(id);
        assert.equal(show(engine.reference(work)), references[id][name as keyof typeof works]);
      });
    }
  }
});
