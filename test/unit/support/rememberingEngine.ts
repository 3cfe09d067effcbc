import { loadCitationEngine, type CitationEngine } from '../../../src/core/cite/engine';
import type { RichText } from '../../../src/core/cite/richText';
import type { StyleId } from '../../../src/core/cite/styles';

const engines = new Map<StyleId, CitationEngine>();

/**
 * A style's engine that renders each citation once: the suites that write every passage in every
 * markup would ask for the same few citations some thousand times.
 */
export async function rememberingEngine(style: StyleId): Promise<CitationEngine> {
  const known = engines.get(style);
  if (known) return known;
  const engine = await loadCitationEngine(style);
  const rendered = new Map<string, RichText>();
  const remembering: CitationEngine = {
    ...engine,
    cite(citation, position) {
      const key = JSON.stringify([citation, position]);
      const runs = rendered.get(key) ?? engine.cite(citation, position);
      rendered.set(key, runs);
      return runs;
    },
  };
  engines.set(style, remembering);
  return remembering;
}
