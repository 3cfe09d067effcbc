import { signal } from '../signals';
import { nameInText } from './personNames';

const lead = String.raw`^[\s("*_/\[]{0,6}(?:${signal}[*_,\s]{1,4})?(?:[Tt]he )?`;
/** `Thomas Jefferson, letter to James Madison, as quoted in`: the name. No editor's, no translator's. */
const quotedIn = new RegExp(
  String.raw`${lead}(?<name>${nameInText})(?="s|[,.(*_]| (?!\p{Lu}))(?!,? \(?(?:eds?|trans|tr|comp)\b)[^;]{0,200}?\b(?:quoted|qtd\.?|cited) (?:in|by)\b`,
  'u',
);
/** `(quoting Thomas Jefferson)` */
const quoting = new RegExp(String.raw`\bquoting (?:[Tt]he )?(?<name>${nameInText})`, 'u');

/** Whose words a citation says they are, which another work quotes; undefined where it names nobody. */
export function quotedSpeaker(text: string): string | undefined {
  const { name } = (quotedIn.exec(text) ?? quoting.exec(text))?.groups ?? {};
  return name?.replace(/[,.\s]+$/u, '');
}
