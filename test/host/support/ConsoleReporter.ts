/**
 * Prints tests as mocha's `spec` reporter does, but one string at a time: an extension host's
 * console does not format. The first character tells our lines from VS Code's own messages.
 */
export class ConsoleReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    let depth = 0;
    const show = (text: string) => {
      print('  '.repeat(depth) + text);
    };
    runner.on('suite', ({ root, title }) => {
      if (root) return;
      if (depth === 0) print('');
      show(title);
      depth += 1;
    });
    runner.on('suite end', ({ root }) => {
      if (!root) depth -= 1;
    });
    runner.on('pass', ({ title, duration = 0 }) => {
      show(`✔ ${title}${slow(duration)}`);
    });
    runner.on('pending', ({ title }) => {
      show(`- ${title}`);
    });
    runner.on('fail', ({ title }) => {
      show(`✖ ${title}`);
    });
    runner.on('end', () => {
      this.failures.forEach(printFailure);
    });
  }
}

function printFailure(test: Mocha.Test): void {
  const error: FailedAssertion = test.err ?? new Error('It failed without a reason.');
  print('', `✖ ${test.fullTitle()}`, ...indented(details(error)));
  if (error.showDiff) {
    const { actual = '', expected = '' } = error;
    print(...indented(Mocha.reporters.Base.generateDiff(actual, expected).trim()));
  }
}

/** What chai adds to an error; mocha has made text of both. */
interface FailedAssertion extends Error {
  readonly showDiff?: boolean;
  readonly actual?: string;
  readonly expected?: string;
}

/** The message and the stack, down to where mocha called the test. */
function details({ message, stack = '' }: Error): string {
  const own = stack.split(/\n\s+at callFn /)[0] ?? '';
  return own.includes(message) ? own : `${message}\n${own}`;
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

function slow(milliseconds: number): string {
  return milliseconds > 100 ? ` (${milliseconds} ms)` : '';
}

function print(...lines: string[]): void {
  for (const line of lines) console.log(`│ ${line}`);
}
