import type { Span } from '../../../text/span';
import type { QuotedPlace } from '../../finding';
import type { WrittenQuotation } from '../../reading/writtenQuotation';
import type { Difference } from './differences';

/** For a hyphen that is left out, both halves of the word: `[national bank]`. */
export function withHalves(
  difference: Difference,
  { prose }: WrittenQuotation,
  { source: { body } }: QuotedPlace,
): Difference {
  const { quoted, passage, quotation, source } = difference;
  if (quotation !== '' || !/^[-‐‑–]$/u.test(source)) return difference;
  const wider = (text: string, { start, end }: Span): Span => ({
    start: start - (/[\p{L}\p{N}]{1,40}\s?$/u.exec(text.slice(0, start))?.[0].length ?? 0),
    end: end + (/^\s?[\p{L}\p{N}]{1,40}/u.exec(text.slice(end))?.[0].length ?? 0),
  });
  const [own, meant] = [wider(prose.text, quoted), wider(body, passage)];
  return {
    ...difference,
    quoted: own,
    passage: meant,
    quotation: prose.text.slice(own.start, own.end),
    source: body.slice(meant.start, meant.end),
    span: prose.toDocument(own),
  };
}
