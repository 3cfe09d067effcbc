import { shelfOf } from '../core/index/shelfOf';
import { PassageSearch } from '../core/search/passageSearch';
import { attribute, formatLocator, speaker } from '../core/source/attribution';
import { oneOf, onlyArgument, parse, sourceOption } from './arguments';
import { loadSources } from './sources';
import { UsageError } from './usageError';

/** `search [--json] [--limit N] [--granularity sentence|paragraph] QUERY` */
export async function search(args: readonly string[]): Promise<string> {
  const { values, positionals } = parse(args, {
    ...sourceOption,
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
    granularity: { type: 'string', default: 'sentence' },
  });
  const query = onlyArgument(positionals, 'QUERY');
  const granularity = oneOf('--granularity', values.granularity, ['sentence', 'paragraph']);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit "${values.limit}" must be a whole number from 1 on`);
  }
  const sources = await loadSources(values.source);
  const hits = new PassageSearch(shelfOf(sources), granularity)
    .search(query, limit)
    .map(({ passage, score, ranges }) => {
      const { work, locator } = attribute(passage.source, passage);
      return {
        id: passage.id,
        source: passage.source.id,
        locator: formatLocator(locator),
        text: passage.text,
        score,
        ranges: ranges.map(({ start, end }) => [start, end]),
        work,
      };
    });
  if (values.json) return `${JSON.stringify(hits, undefined, 2)}\n`;
  return hits
    .map(({ id, locator, text, work }) => `${id}  ${speaker(work)}, ${locator}\n  ${text}\n`)
    .join('\n');
}
