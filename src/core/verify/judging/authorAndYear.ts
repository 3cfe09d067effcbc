import type { CslItem, CslName } from '../../csl/item';

const mostNames = 2;

/** `Lincoln, 1862`: what tells works with like titles apart; empty where neither is known. */
export function authorAndYear({ type, author = [], issued }: CslItem): string {
  // Those that sign a treaty are no authors.
  const names = type === 'treaty' ? [] : author.map(shortName).filter((each) => each !== '');
  const who = names.length > mostNames ? `${names[0] ?? ''} et al.` : names.join(' and ');
  const year = issued?.['date-parts']?.[0]?.[0];
  return [who, year === undefined ? '' : String(year)].filter((each) => each !== '').join(', ');
}

function shortName(name: CslName): string {
  return name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}
