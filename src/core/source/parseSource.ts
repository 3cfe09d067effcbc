import * as v from 'valibot';
import { sourceFrontMatterSchema } from '../csl/itemSchema';
import { fieldProblems } from '../schema/fieldProblems';
import type { Parsed } from './dataProblem';
import { splitFrontMatter } from './frontMatter';
import { paragraphsOf } from './paragraphs';
import { placeQuotedWorks } from './quotedWorks';
import type { Source } from './source';
import { finish } from '../text/steps';
import { parseYaml } from './yaml';

/**
 * Reads a source file: YAML front matter (one CSL item and `quotedWorks`), then the body, verbatim.
 * @param file the name that problems are reported under
 * @param text the file's text, decoded
 */
export function parseSource(file: string, text: string): Parsed<Source> {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const reason =
      'has no front matter: begin the file with a line ---, then the source’s id, type and title, then a line ---';
    return { ok: false, problems: [{ file, line: 1, reason }] };
  }
  const yaml = parseYaml(file, parts.yaml, parts.yamlLine);
  if (!yaml.ok) return yaml;
  const checked = v.safeParse(sourceFrontMatterSchema, yaml.value.data);
  if (!checked.success) {
    const problems = fieldProblems(checked.issues).map(({ field, reason }) => ({
      file,
      line: yaml.value.lineOf(field),
      ...(field === '' ? {} : { field }),
      reason,
    }));
    return { ok: false, problems };
  }

  const { quotedWorks = [], ...work } = checked.output;
  const body = text.slice(parts.bodyStart);
  const found = finish(paragraphsOf(body));
  if (found.length === 0) {
    const reason = 'has no text after its front matter, so there is nothing to quote';
    return { ok: false, problems: [{ file, reason }] };
  }
  const placed = placeQuotedWorks(body, found, quotedWorks);
  if (!placed.ok) {
    const problems = placed.problems.map(({ field, reason }) => ({
      file,
      line: yaml.value.lineOf(field),
      field,
      reason,
    }));
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: { id: work.id, work, body, paragraphs: found, quotedWorks: placed.value },
  };
}
