import { assert } from 'chai';
import { plainText } from '../../src/core/cite/richText';
import { loadUserStyle, parseCslStyle } from '../../src/core/cite/userStyle';
import { formatProblem } from '../../src/core/source/dataProblem';
import { asXml, publishedTree } from '../unit/cite/cslFixtures';
import {
  article,
  factSheet,
  publishedTreaty,
  statute,
  treaty,
  wireStory,
} from '../unit/cite/works';

const none = () => Promise.resolve(undefined);

/** Drawn by lot from the CSL repository, with those that writers of the field are likely to have. */
const published = `american-chemical-society american-medical-association anesthesiology animal apa
  betriebswirtschaftliche-forschung-und-praxis british-journal-of-cancer cerebral-cortex
  chicago-author-date chicago-note-bibliography council-of-science-editors din-1505-2 elsevier-harvard
  emu-austral-ornithology etudes-francaises fachhochschule-sudwestfalen haemophilia
  german-yearbook-of-international-law harvard-dundalk-institute-of-technology ieee
  journal-of-behavioral-health-and-psychology manchester-university-press medecine-intensive-reanimation
  modern-humanities-research-association modern-language-association nature oscola
  oxford-university-press-note presses-universitaires-de-strasbourg-note springer-physics-author-date
  swedish-legal turabian-author-date universite-de-montreal-faculte-de-musique vancouver`.split(
  /\s+/u,
);

const places = ['first', 'subsequent', 'ibid', 'ibid-with-locator'] as const;

suite('published styles, as .csl files', () => {
  for (const id of published) {
    test(`${id} is read as citeproc wants it, and renders the works`, async () => {
      const tree = await publishedTree(`style/${id}`);
      const xml = asXml(tree);
      const parsed = await parseCslStyle(`${id}.csl`, xml);
      assert.deepEqual(parsed.ok && parsed.value.root, tree);
      const loaded = await loadUserStyle(`${id}.csl`, xml, none);
      assert(loaded.ok, loaded.ok ? '' : loaded.problems.map(formatProblem).join('\n'));
      const { engine } = loaded.value;
      for (const work of [article, factSheet, wireStory, treaty, publishedTreaty, statute]) {
        for (const place of places) {
          const locator = { label: 'paragraph', value: '3' };
          const runs = engine.cite({ work, locator }, { work: { place, firstNote: 1 } });
          assert.isNotEmpty(runs, `${work.id} ${place}`);
        }
        assert.notMatch(plainText(engine.reference(work)), /STYLE ERROR|undefined/u);
      }
    });
  }
});
