import { signal } from '../signals';
import { isPerson, nameInText } from './personNames';
import { quotedIn } from './quotedIn';

const name = String.raw`(?<the>[Tt]he )?(?<name>${nameInText})`;
/** `Thomas Jefferson, letter to James Madison, as quoted in`: the name. No editor's, no translator's. */
const speakerQuotedIn = new RegExp(
  String.raw`^[\s("*_/\[]{0,6}(?:${signal}[*_\s]{1,4})?${name}(?=[,.(*_]| (?!\p{Lu}))(?!,? \(?(?:eds?|trans|tr|comp)\b)[^;]{0,200}?${quotedIn}`,
  'u',
);
/** `(quoting Thomas Jefferson)` */
const quoting = new RegExp(String.raw`\bquoting ${name}(?!"s)`, 'u');

/**
 * Whose words a citation says they are, which another work quotes; undefined where it names nobody. What has no
 * article and is no person's name may be the name of a letter.
 */
export function quotedSpeaker(text: string): string | undefined {
  const { the, name: written = '' } =
    (speakerQuotedIn.exec(text) ?? quoting.exec(text))?.groups ?? {};
  const speaker = written.replace(/[,.\s]+$/u, '');
  return speaker !== '' && (the !== undefined || isPerson(speaker)) ? speaker : undefined;
}
