import { bundledAgreements } from '../core/bundled';
import { opaqueSpans } from '../core/markup/opaqueSpans';
import { findAgreementNames } from '../core/names/findAgreementNames';
import { onlyArgument, parse, sourceOption } from './arguments';
import { languageOfFile } from '../core/markup/fileLanguages';
import { readText } from './sources';

/** `names [--json] FILE`; `-` is standard input, read as plain text. */
export async function names(args: readonly string[]): Promise<string> {
  const { values, positionals } = parse(args, {
    ...sourceOption,
    json: { type: 'boolean', default: false },
  });
  const file = onlyArgument(positionals, 'FILE');
  const text = await readText(file);
  const language = languageOfFile(file);
  const found = findAgreementNames(text, bundledAgreements(), opaqueSpans(text, language)).map(
    ({ agreement, title, text: name, start, end }) => ({
      id: agreement.id,
      title,
      text: name,
      start,
      end,
    }),
  );
  if (values.json) return `${JSON.stringify(found, undefined, 2)}\n`;
  return found
    .map(
      ({ id, text: name, start, end }) => `${start}-${end}  ${name.replace(/\s+/gu, ' ')}  ${id}\n`,
    )
    .join('');
}
