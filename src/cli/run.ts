import { UsageError } from './usageError';
import { check } from './check';
import { cite } from './cite';
import { help } from './help';
import { names } from './names';
import { search } from './search';

/** What a run of the command line comes to. */
export interface Outcome {
  /** 0 done, 1 `check` found something to look at, 2 unusable arguments or input. */
  readonly status: 0 | 1 | 2;
  /** For standard output, with its line ends. */
  readonly output: string;
  /** One line for standard error. */
  readonly error?: string;
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<string | Outcome>>> = {
  search,
  cite,
  check,
  names,
};

/**
 * Runs one command.
 * @param args without the interpreter and the script
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return { status: 0, output: help };
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) {
      const known = Object.keys(commands).join(', ');
      throw new UsageError(`there is no command "${name}"; there are ${known} (see --help)`);
    }
    if (rest.includes('--help') || rest.includes('-h')) return { status: 0, output: help };
    const done = await command(rest);
    return typeof done === 'string' ? { status: 0, output: done } : done;
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, output: '', error: error.message };
    throw error;
  }
}
