import { eachMatch } from '../../../text/eachMatch';
import { leadingWords } from '../leadsIn';
import type { CitationSite } from './citationSite';
import { sentenceStart } from './sentenceStart';

/** What opens a quotation; a colon that ends a line may lead to a block. */
const openings =
  /[“„«]|["‘](?<=[\s~].)|``|[\\#][a-z]{0,10}quote|<q\b|&(?:ldq|laq|bdq)uo;|(?<colon>:)(?=[ \t]*(?:\r?\n|<\/p>))/gu;
/** What a sentence has right before it: `says: “`, `provides that “`, `provides that it “`. */
const leading = new RegExp(
  String.raw`(?:[:,]|(?<!\p{L})(?:${leadingWords})(?:\s(?<=\bthat\s)\p{Ll}+(?:\s\p{Ll}+){0,2})?)[\s~>]{0,4}$`,
  'u',
);
/** `Under Article I of the Treaty, each Party “` */
const underIt = /(?<!\p{L})(?:Under|Pursuant to|By) /u;
/** What may stand right before a quotation in a sentence that leads to it. */
const ofSentence = /[\p{L}:,)][\s~>]{1,5}$|:$/u;
/** Longer sentences lead to nothing. What begins them may stand somewhat before. */
const reach = 260;
const farther = 40;
/** A note or a key cites for itself. */
const cites = /@|\[\^|\[fn:|\^\[|\\[a-z]*cite|footnote|<(?:sup|a)\b|\]_|:cite/u;

/** Sentences that name a work and lead to a quotation, as `Article I of the Treaty provides: “…”`. In order. */
export function leadIns(text: string): readonly CitationSite[] {
  const sites: CitationSite[] = [];
  eachMatch(text, openings, ({ index, groups }) => {
    const at = groups?.colon === undefined ? index : index + 1;
    if (!ofSentence.test(text.slice(Math.max(at - 6, 0), at))) return;
    const from = Math.max(at - reach - farther, 0);
    const stretch = text.slice(from, at);
    const leads = leading.test(stretch.slice(-48));
    if (!leads && !underIt.test(stretch)) return;
    const start = from + sentenceStart(stretch);
    const written = text.slice(start, at).replace(/[\s~>,]+$/u, '');
    const mayLead = leads || written.search(underIt) === 0;
    if (!mayLead || at - start > reach || cites.test(written)) return;
    // What is read has the colon: it tells that words are led to.
    const content = { start, end: start + written.length };
    const span = { start, end: content.end - (written.endsWith(':') ? 1 : 0) };
    sites.push({ kind: 'mention', as: 'leadIn', span, content, mustName: true });
  });
  return sites;
}
