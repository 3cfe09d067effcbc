import type { CslElement } from 'citeproc';
import { child, childElements } from './cslElement';

type Words = readonly [one: string, several: string];

/** The kinds of places in law that CSL has no term for, in the languages of most styles. */
const terms: Readonly<Record<'annex' | 'recital', Readonly<Record<string, Words>>>> = {
  annex: {
    en: ['annex', 'annexes'],
    de: ['Anhang', 'Anhänge'],
    es: ['anexo', 'anexos'],
    fr: ['annexe', 'annexes'],
    it: ['allegato', 'allegati'],
    nl: ['bijlage', 'bijlagen'],
    pt: ['anexo', 'anexos'],
  },
  recital: {
    en: ['recital', 'recitals'],
    de: ['Erwägungsgrund', 'Erwägungsgründe'],
    es: ['considerando', 'considerandos'],
    fr: ['considérant', 'considérants'],
    it: ['considerando', 'considerando'],
    nl: ['overweging', 'overwegingen'],
    pt: ['considerando', 'considerandos'],
  },
};

/**
 * Gives a locale, in place, the terms that it lacks for labels of ours: the English ones, where the
 * language's are not known.
 * @param language a language tag: `de-AT`
 */
export function addLocatorTerms(locale: CslElement, language: string): void {
  const known = child(locale, 'terms');
  const [bare = ''] = language.toLowerCase().split(/[-_]/u, 1);
  for (const [name, words] of Object.entries(terms)) {
    const [one, several] = words[bare] ?? words.en ?? [];
    const isKnown = childElements(known).some((term) => term.attrs.name === name);
    if (!known || isKnown || one === undefined || several === undefined) continue;
    const children = [element('single', one), element('multiple', several)];
    known.children.push({ name: 'term', attrs: { name }, children });
  }
}

function element(name: string, text: string): CslElement {
  return { name, attrs: {}, children: [text] };
}
