import * as v from 'valibot';
import { sourceFrontMatterSchema } from '../csl/itemSchema';
import { fieldProblems, type FieldProblem } from '../schema/fieldProblems';
import { finish, type Steps } from '../text/steps';
import type { DataProblem, Parsed } from './dataProblem';
import { splitFrontMatter } from './frontMatter';
import { locatorsOf } from './locators/locatorsOf';
import { readMarkers } from './markers';
import { Paragraphs, paragraphsOf, type ParagraphBounds } from './paragraphs';
import { placeQuotedWorks } from './quotedWorks';
import type { Source } from './source';
import { parseYaml, type YamlData } from './yaml';

/**
 * Reads a source file at once: YAML front matter (one CSL item, `quotedWorks`, `locators`), then the
 * body, verbatim but for markers of places.
 * @param file the name that problems are reported under
 * @param text the file's text, decoded
 */
export function parseSource(file: string, text: string): Parsed<Source> {
  return finish(parseSourceSteps(file, text));
}

/**
 * As `parseSource`, step by step.
 * @param paragraphs where the body's paragraphs and sentences are, if that is known: they are the same as
 *   long as the file's text is
 * @param complete adds to the data of the front matter what is known from elsewhere, before it is checked
 */
export function* parseSourceSteps(
  file: string,
  text: string,
  paragraphs?: ParagraphBounds,
  complete: (data: unknown) => unknown = (data) => data,
): Steps<Parsed<Source>> {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const reason =
      'has no front matter: begin the file with a line ---, then the source’s id, type and title, then a line ---';
    return { ok: false, problems: [{ file, line: 1, reason }] };
  }
  const yaml = parseYaml(file, parts.yaml, parts.yamlLine);
  if (!yaml.ok) return yaml;
  const checked = v.safeParse(sourceFrontMatterSchema, complete(yaml.value.data));
  if (!checked.success) return failure(file, yaml.value, fieldProblems(checked.issues));

  const { quotedWorks = [], locators: labels, ...work } = checked.output;
  const { body, cuts, markers } = yield* readMarkers(text, parts.bodyStart);
  const found = paragraphs ? new Paragraphs(paragraphs) : yield* paragraphsOf(body);
  if (found.length === 0) {
    const reason = 'has no text after its front matter, so there is nothing to quote';
    return { ok: false, problems: [{ file, reason }] };
  }
  const placed = placeQuotedWorks(body, found, quotedWorks);
  if (!placed.ok) return failure(file, yaml.value, placed.problems);
  const locators = yield* locatorsOf(body, found, markers, work, labels);
  const { id } = work;
  return {
    ok: true,
    value: { id, work, body, paragraphs: found, quotedWorks: placed.value, cuts, locators },
  };
}

function failure(
  file: string,
  { lineOf }: YamlData,
  found: readonly FieldProblem[],
): { readonly ok: false; readonly problems: readonly DataProblem[] } {
  const problems = found.map(({ field, reason }) => ({
    file,
    line: lineOf(field),
    ...(field === '' ? {} : { field }),
    reason,
  }));
  return { ok: false, problems };
}
