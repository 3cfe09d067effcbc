import { textFragment } from './textFragment';
import type { Excerpt } from './excerpt';

/** The address of an excerpt's source, leading to its words; undefined where the source has none. */
export function passageAddress({ source, spans }: Excerpt): string | undefined {
  const { URL: address } = source.work;
  if (address === undefined || !/^https?:/iu.test(address) || address.includes('#')) return address;
  const [first] = spans;
  const last = spans.at(-1) ?? first;
  return `${address}#${textFragment(source.body, { start: first.start, end: last.end })}`;
}
