import { outsideOpaque } from './outsideOpaque';

/** A command with what is in its brackets and its first braces. UTF-16 offsets. */
export interface LatexCommand {
  readonly name: string;
  readonly start: number;
  /** After the braces. */
  readonly end: number;
  /** What is in the last brackets before the braces; empty where there are none. */
  readonly options: string;
  /** Empty too where the braces are not closed, or hold others that hold others. */
  readonly argument: string;
  readonly argumentStart: number;
}

/**
 * The commands of these names that have braces, in text order; those in comments and code are none.
 * @param isWanted is asked before the text up to the command is read, which costs most
 */
export function* latexCommands(
  text: string,
  names: RegExp,
  isWanted: (command: LatexCommand) => boolean = () => true,
): Generator<LatexCommand> {
  const commands = new WeakMap<RegExpExecArray, LatexCommand>();
  function* wanted(): Generator<RegExpExecArray> {
    for (const match of text.matchAll(commandPattern(names))) {
      const command = readCommand(match);
      if (!isWanted(command)) continue;
      commands.set(match, command);
      yield match;
    }
  }
  for (const match of outsideOpaque(text, 'latex', wanted())) {
    const command = commands.get(match);
    if (command) yield command;
  }
}

const patterns = new WeakMap<RegExp, RegExp>();

function commandPattern(names: RegExp): RegExp {
  let pattern = patterns.get(names);
  if (!pattern) {
    // After an even number of backslashes, which are line breaks.
    const backslash = String.raw`\\(?<=(?<!\\)(?:\\\\){0,50}\\)`;
    const notes = String.raw`(?:\([^()]{0,500}\)){0,2}`;
    const options = String.raw`${notes}(?:\[(?<options>[^[\]]{0,5000})\]\s{0,99}){0,2}`;
    const argument = String.raw`\{(?:(?<argument>(?:[^{}]|\{[^{}]{0,1000}\}){0,5000})\})?`;
    const source = `${backslash}(?<name>${names.source})(?![A-Za-z@])\\*?\\s{0,99}${options}${argument}`;
    patterns.set(names, (pattern = new RegExp(source, 'gu')));
  }
  return pattern;
}

function readCommand({ 0: { length }, index, groups = {} }: RegExpExecArray): LatexCommand {
  const { name = '', options = '', argument = '' } = groups;
  const end = index + length;
  const argumentStart = argument === '' ? end : end - 1 - argument.length;
  return { name, start: index, end, options, argument, argumentStart };
}

/** A piece of a list between commas, without the white space and the comments about it. */
export interface ListItem {
  readonly text: string;
  /** UTF-16 offset in the document. */
  readonly start: number;
}

/**
 * What is in the braces of a command that takes a list.
 * @param withComments whether `%` begins a comment there; in names of files that are read verbatim it does not
 */
export function listItems(
  { argument, argumentStart }: LatexCommand,
  withComments = true,
): readonly ListItem[] {
  const blank = (comment: string) => ' '.repeat(comment.length);
  const list = withComments ? argument.replace(/%[^\n]*/gu, blank) : argument;
  return [...list.matchAll(/[^,]+/gu)].flatMap(({ 0: piece, index }) => {
    const text = piece.trim();
    const start = argumentStart + index + piece.indexOf(text);
    return text === '' ? [] : [{ text, start }];
  });
}
