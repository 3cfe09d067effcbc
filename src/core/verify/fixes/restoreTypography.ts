import type { TextChange } from '../../quote/textChange';
import type { DiffPart, Finding } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { joinChanges } from './changes';
import { quotedStretch } from './differences/quotedStretch';
import { withEscape } from './enclosed';
import type { Fix, FixContext } from './fix';
import { writtenUnits } from './foldedUnits';
import { firstUnitAt } from './hiddenMarkup';
import { listed } from './titles';
import { wordsWriter, type WriteWords } from './writeWords';

/**
 * As `restoreWords`, for words that differ only in what folding makes equal: dashes, quotation marks,
 * ellipses, spaces. Line breaks stay where the writer has them.
 */
export function restoreTypography(finding: Finding, context: FixContext): readonly Fix[] {
  const [place] = finding.places;
  const { quotation } = finding;
  if (!place || !quotation) return [];
  const { body } = place.source;
  const write = wordsWriter(finding, context, body, quotedStretch(finding, place));
  const changes = joinChanges(
    context.text,
    finding.diff
      .filter(({ kind }) => kind === 'typography')
      .flatMap((part) => ofPart(part, quotation, context.text, write)),
  );
  if (changes.length === 0) return [];
  const signs = [...new Set(changes.map(({ newText }) => newText.trim()))].filter(Boolean);
  return [
    {
      kind: 'restore',
      title: listed(
        'Restore the source’s typography',
        signs.map((sign) => `“${sign}”`),
      ),
      changes,
      isPreferred: true,
    },
  ];
}

function ofPart(
  part: DiffPart,
  { prose }: WrittenQuotation,
  text: string,
  write: WriteWords,
): readonly TextChange[] {
  const first = firstUnitAt(prose, part.span.start);
  return writtenUnits(part).flatMap(({ own: from, meant: to }): readonly TextChange[] => {
    const written = part.quotation.slice(from.start, from.end);
    const wanted = part.source.slice(to.start, to.end);
    if (written === '' || written === wanted || isSameButLines(written, wanted)) return [];
    const printed = prose.toDocument({ start: first + from.start, end: first + from.end });
    const span = withEscape(text, printed);
    const newText = write({
      start: part.passage.start + to.start,
      end: part.passage.start + to.end,
    });
    return [{ span, newText }];
  });
}

function isSameButLines(written: string, wanted: string): boolean {
  const isWrapped = written.includes('\n') || wanted.includes('\n');
  return isWrapped && written.replace(/\s+/gu, ' ') === wanted.replace(/\s+/gu, ' ');
}
