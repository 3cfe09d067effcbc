import { citationStyles } from '../core/cite/styles';
import { markups } from '../core/markup/markups';
import { documentLanguages } from './documentFiles';

/** What `--help` prints. */
export const help = `cite-agreement: exact quotations of the agreement, with citations

  cite-agreement search [--json] [--limit N] [--granularity sentence|paragraph] QUERY
      The passages that QUERY recalls, best first; typos are fine.
      --limit N        at most N passages (10)
      --granularity    sentence (default) or paragraph

  cite-agreement cite [--markup NAME] [--style STYLE] [--block] PASSAGE-ID
      The exact words with their citation, as the editor would insert them.
      PASSAGE-ID       SOURCE#p3, a paragraph, or SOURCE#p3.2, a sentence: search prints them
      --markup NAME    ${Object.keys(markups).join(', ')} (markdown)
      --style STYLE    a path to a .csl file, or a citation style (the first):
${citationStyles.map(({ id, title }) => `                       ${id.padEnd(30)}${title}`).join('\n')}
      --block          as a block quotation

  cite-agreement check [--json|--sarif] [--fail-on LEVEL] [--language NAME] [--verbose] FILE…
      Compares the quotations in FILE with their sources, word for word. FILE may be a
      folder: its documents, but not those in node_modules and in folders like .git; or
      -: standard input.
      --sarif          prints SARIF 2.1.0 alone on standard output
      --fail-on LEVEL  exit with 1 where something is as grave as this, or graver:
                       error, warning (default), information, hint, never
      --language NAME  how every FILE is written, where its ending does not say it:
                       ${documentLanguages.join(', ')}
      --verbose        lists every quotation, those that are right too

  cite-agreement names [--json] FILE
      The agreement names in FILE (-: standard input), with their UTF-16 offsets.

For every command
      --source PATH    adds a source file, or a folder of them; can be repeated
      --json           (search, check, names) prints JSON alone on standard output
      --help           this text

Exit status: 0 done; 1 check found something to look at; 2 unusable arguments or input, with
one line on standard error.
`;
