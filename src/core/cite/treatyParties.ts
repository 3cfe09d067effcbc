import type { CslItem, CslName } from '../csl/item';

/** What a style prints of the parties to a treaty, which CSL keeps in the variable `author`. */
export type PartiesForm = 'two' | 'all' | 'none';

/**
 * The treaty with its parties as the style wants them: short, the United States first, which is
 * how the Bluebook and Chicago join them ("U.S.-Russ."). `authority`, which no bundled style prints
 * of a treaty, says of any style that there are just two.
 * @param form `two`: only of a bilateral treaty (Bluebook rule 21.4.2); `all`: Chicago 14.290
 */
export function withParties({ author = [], ...treaty }: CslItem, form: PartiesForm): CslItem {
  const bilateral = author.length === 2 ? { ...treaty, authority: 'bilateral' } : treaty;
  if (form === 'none' || (form === 'two' && author.length !== 2)) return bilateral;
  const names = author.map((party) => shortName(party)).filter((name) => name !== '');
  const american = names.filter((name) => name === 'U.S.');
  const ordered = [...american, ...names.filter((name) => name !== 'U.S.')];
  return { ...bilateral, author: ordered.map((literal) => ({ literal })) };
}

function shortName({ literal, family = '' }: CslName): string {
  const name = (literal ?? family).replace(/^the /iu, '');
  return shortNames.get(name.toLowerCase()) ?? name;
}

/** Bluebook table T10.3, the states of the threat-reduction agreements; others are written in full. */
const shortNames = new Map(
  Object.entries({
    'U.S.': ['United States', 'United States of America'],
    'Russ.': ['Russia', 'Russian Federation'],
    'U.S.S.R.': ['Soviet Union', 'Union of Soviet Socialist Republics'],
    'Belr.': ['Belarus', 'Republic of Belarus'],
    'Geor.': ['Georgia'],
    'Kaz.': ['Kazakhstan', 'Republic of Kazakhstan'],
    'U.K.': ['United Kingdom', 'United Kingdom of Great Britain and Northern Ireland'],
    'Ukr.': ['Ukraine'],
  }).flatMap(([short, names]) => names.map((name) => [name.toLowerCase(), short])),
);
