import { parseArgs, type ParseArgsConfig } from 'node:util';
import { reasonOf, UsageError } from './usageError';

/** What every command takes: sources to add to the bundled one. */
export const sourceOption = {
  source: { type: 'string' as const, multiple: true as const, default: [] as string[] },
};

/**
 * Parses a command's arguments.
 * @throws UsageError for an unknown option or a missing value
 */
export function parse<const Options extends ParseArgsConfig['options']>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's messages go on with advice on how to write such an argument all the same.
    throw new UsageError(`${reasonOf(error).split('. ', 1)[0] ?? ''} (see --help)`);
  }
}

/**
 * The one argument that a command takes.
 * @param what how the message calls it, such as `QUERY`
 */
export function onlyArgument(positionals: readonly string[], what: string): string {
  const [first, second] = positionals;
  if (first === undefined || first.trim() === '')
    throw new UsageError(`${what} is missing (see --help)`);
  if (second !== undefined) {
    throw new UsageError(
      `one ${what} is expected, and "${second}" is one too many: put quotes round several words`,
    );
  }
  return first;
}

/** @throws UsageError where the value is none of the choices */
export function oneOf<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw new UsageError(`${option} "${value}" is not known; there are ${choices.join(', ')}`);
  }
  return choice;
}
