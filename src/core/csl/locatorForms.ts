import { romanNumeral, romanValue } from '../text/romanNumeral';
import { joinParts, partsOf } from './locatorValue';

/** The kinds of places whose numbers are Roman in one work and Arabic in a citation of it. Pages are not: iv is not 4. */
const eitherNumeral: ReadonlySet<string> = new Set(
  'act annex appendix article book chapter part section title volume'.split(' '),
);
/** `2.1`, `II/1`; `II-1`, which is no range where its ends are not alike. */
const dotted = /^([ivxlcdm]+|\d+)[./]([\da-z]{1,3})$|^([IVXLCDM]+)[./-](\d{1,3}|[a-z])$/u;

/** Other forms in which the place may be told that a locator names: `II(1)` for `2(1)`, `II.1`, `II-1`. */
export function otherForms(label: string, value: string): readonly string[] {
  const bracketed = value.replace(dotted, '$1$3($2$4)');
  const forms = bracketed === value ? [] : [bracketed];
  if (!eitherNumeral.has(label)) return forms;
  return [...forms, ...[value, ...forms].flatMap(withOtherNumeral)];
}

/** `IV(1)` for `4(1)`, and the other way round; none of what has no such number. */
function withOtherNumeral(value: string): readonly string[] {
  const [first = '', ...others] = partsOf(value);
  const number = romanValue(first);
  if (number > 0) return [joinParts([`${number}`, ...others])];
  return /^[1-9]\d{0,2}$/u.test(first) ? [joinParts([romanNumeral(Number(first)), ...others])] : [];
}
