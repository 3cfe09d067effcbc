import { formatLocator } from '../../../../src/core/markup/locatorText';
import type {
  CitedSource,
  WrittenCitation,
} from '../../../../src/core/verify/citing/writtenCitation';

/** `article, of white-house-2013-fact-sheet, para. 4` */
export function shownSource({ source, speakers, stranger, locator }: CitedSource): string {
  const names = [
    ...speakers.map(({ id }) => id),
    ...(stranger === undefined ? [] : [`?${stranger}`]),
  ];
  const of = names.map((name) => `, of ${name}`).join('');
  const place = locator ? `, ${formatLocator(locator)}${locator.place ? '' : ' (not there)'}` : '';
  return source.id + of + place;
}

/** What a citation names: `doe-1992, p. 45 + ?nobody`. */
export function shownCitation({ cited, unknown }: WrittenCitation): string {
  return [...cited.map(shownSource), ...(unknown === undefined ? [] : [`?${unknown}`])].join(' + ');
}
