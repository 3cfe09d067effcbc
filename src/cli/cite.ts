import { findMarkup, markups } from '../core/markup/markups';
import { excerptOf } from '../core/quote/excerpt';
import { composeQuotation, type Compose } from '../core/quote/insertion';
import { placeInsertions } from '../core/quote/placement';
import { findPassage } from '../core/source/passages';
import { onlyArgument, parse, sourceOption } from './arguments';
import { loadSources } from './sources';
import { styleEngine } from './styleEngine';
import { UsageError } from './usageError';

/** `cite [--markup NAME] [--style STYLE] [--block] PASSAGE-ID` */
export async function cite(args: readonly string[]): Promise<string> {
  const { values, positionals } = parse(args, {
    ...sourceOption,
    markup: { type: 'string', default: 'markdown' },
    style: { type: 'string', default: 'chicago-fullnote-bibliography' },
    block: { type: 'boolean', default: false },
  });
  const id = onlyArgument(positionals, 'PASSAGE-ID');
  const markup = findMarkup(values.markup);
  if (!markup) {
    const known = Object.keys(markups).join(', ');
    throw new UsageError(`--markup "${values.markup}" is not known; there are ${known}`);
  }
  const engine = await styleEngine(values.style);
  const sources = await loadSources(values.source);
  const passage = findPassage(sources, id);
  if (!passage) {
    throw new UsageError(
      `there is no passage "${id}"; search prints the ids, such as ${sources[0]?.id ?? 'SOURCE'}#p2.1`,
    );
  }
  const quotationStyle = {
    engine,
    markup,
    quoteMarkShape: 'curly',
  } as const;
  const excerpt = excerptOf(passage.source, passage);
  const compose: Compose = (citations) =>
    composeQuotation(excerpt, values.block ? 'block' : 'inline', quotationStyle, citations);
  const { changes } = placeInsertions('', [{ start: 0, end: 0 }], compose, {
    style: quotationStyle,
  });
  return `${changes
    .map(({ newText }) => newText)
    .join('')
    .trimEnd()}\n`;
}
