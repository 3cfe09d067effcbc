import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/editor/paths.mjs';
import { formatRows } from './table.mjs';

const introduction = `# Performance

What one run of the benchmark said, written by it: \`npm run bench -- --write\`. To repeat it, \`npm ci && npm run bench\`; it takes a quarter of an hour or so, most of it with the slowest peers at 100,000 passages, and the first time longer, because the editor, the peers and the addresses are installed into \`.vscode-test\`. \`npm run bench -- --only scale --engines ours\` takes half a minute, and \`npm run bench -- --only verification\` about a minute.

- Every table compares ours with its peers in the same run on the same machine, so read the ratios. **Above 1 the peer is slower than ours, below 1 it is faster.** No time here passes or fails a test.
- Queries and typed quotations come from the bundled source, and in the tables called “Scale” and “Verification” from the State of the Union addresses too, by fixed seeds, so every run types the same letters.
- A keystroke's time is the least of three. Ours and its peers take turns at being first.
- Ours is the core, as the editor calls it at each keystroke; the citation and what VS Code itself does with a list are not in it.
- The budgets are those of the design: activation 20 ms, search 16 ms and completion 5 ms at p95 for as many as 100,000 passages, checking a document of 100 KB with 200 quotations against 30 MB of sources 50 ms, and 5 ms after an edit, the package 600 KB; an index 10 MB of text a second, back from the cache 100 MB, four times the text in memory.
`;

/**
 * Writes \`docs/performance.md\`.
 * @param {readonly string[]} header
 * @param {readonly import('./table.mjs').Table[]} tables
 */
export async function writePage(header, tables) {
  const sections = tables.map(({ title, note, columns, rows }) =>
    [`## ${title}`, note, fenced(formatRows(columns, rows))].join('\n\n'),
  );
  const text = [introduction.trim(), `${fenced(header)}`, ...sections].join('\n\n');
  await mkdir(join(root, 'docs'), { recursive: true });
  await writeFile(join(root, 'docs', 'performance.md'), `${text}\n`);
}

/** @param {readonly string[]} lines */
const fenced = (lines) => ['```text', ...lines, '```'].join('\n');
