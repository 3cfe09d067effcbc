import { parseSource } from '../../../src/core/source/parseSource';
import type { Source } from '../../../src/core/source/source';

/** A source with this body, and next to nothing known of it. */
export function sourceWith(body: string, id = 'example'): Source {
  const parsed = parseSource(
    `${id}.md`,
    `---\nid: ${id}\ntype: book\ntitle: Title of ${id}\n---\n\n${body}`,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
