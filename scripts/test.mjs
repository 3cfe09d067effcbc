// Builds the extension and runs its tests: node scripts/test.mjs [unit] [thorough] [readers] [host] [ui] [--grep TEXT]
import { parseArgs } from 'node:util';
import { chooseEditor } from './editor/desktop.mjs';
import { buildExtension } from './testing/build.mjs';
import { hostTests, readersTests, thoroughTests, uiTests, unitTests } from './testing/bundle.mjs';
import { hosts, runInHost } from './testing/in-host.mjs';
import { runInNode } from './testing/in-node.mjs';
import { Tally } from './testing/tally.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string', default: '' } },
});
const parts = new Set(
  positionals.length > 0 ? positionals : ['unit', 'thorough', 'readers', 'host', 'ui'],
);
const tally = new Tally();

if (!buildExtension()) process.exit(1);

if (parts.has('unit')) {
  await tally.add('unit', async () =>
    runInNode(await unitTests(), { grep: values.grep, reporter: 'dot', timeout: 5000 }),
  );
}
if (parts.has('thorough')) {
  await tally.add('thorough', async () =>
    runInNode(await thoroughTests(), { grep: values.grep, reporter: 'dot', timeout: 20_000 }),
  );
}
if (parts.has('readers')) {
  await tally.add('readers', async () =>
    runInNode(await readersTests(), { grep: values.grep, reporter: 'spec', timeout: 60_000 }),
  );
}
if (parts.has('host')) {
  const build = await chooseEditor();
  for (const [name, host] of Object.entries(hosts)) {
    await tally.add(`host: ${name}, ${build} build`, async () =>
      runInHost(await hostTests(values.grep), host, build),
    );
  }
}
if (parts.has('ui')) {
  await tally.add('ui: newest VS Code, browser build', async () =>
    runInNode(await uiTests(), { grep: values.grep, reporter: 'spec', timeout: 60_000 }),
  );
}

console.log(`\n${tally}`);
process.exitCode = tally.succeeded ? 0 : 1;
