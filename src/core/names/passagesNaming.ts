import { passagesOf, type Passage } from '../source/passages';
import type { Source } from '../source/source';
import { overlap } from '../text/span';
import type { Agreement } from './agreement';
import { findAgreementNames } from './findAgreementNames';

/** The sentences of the sources that name the agreement, in text order. */
export function passagesNaming(
  agreement: Agreement,
  agreements: readonly Agreement[],
  sources: readonly Source[],
): readonly Passage[] {
  return sources.flatMap((source) => {
    const mentions = findAgreementNames(source.body, agreements, []).filter(
      (mention) => mention.agreement === agreement,
    );
    return passagesOf(source, 'sentence').filter((passage) =>
      mentions.some((mention) => overlap(mention, passage)),
    );
  });
}
