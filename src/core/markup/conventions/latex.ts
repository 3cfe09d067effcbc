import type { LatexConventions } from '../latex';
import type { DocumentEvidence } from './evidence';
import { latexCommands, listItems, type LatexCommand } from './latexCommands';

/** What can be seen in a text: a package that is loaded, or commands that only a package has. */
type Sign =
  | 'csquotes'
  | 'textquote'
  | 'biblatex'
  | 'natbib'
  | 'biblatex commands'
  | 'natbib commands'
  | 'bibliography';

/** By the packages and commands of a document, and by those of the document that it is a part of. */
export function latexConventions({ text, rootText = '' }: DocumentEvidence): LatexConventions {
  const signs = new Set<Sign>();
  collectSigns(rootText, signs);
  collectSigns(text, signs);
  return { quotes: quotesBy(signs), citations: citationsBy(signs) };
}

function quotesBy(signs: ReadonlySet<Sign>): LatexConventions['quotes'] {
  if (signs.has('textquote')) return 'textquote';
  return signs.has('csquotes') ? 'csquotes' : 'tex';
}

/** A package that is loaded says more than commands, which one of the writer's own may be. */
function citationsBy(signs: ReadonlySet<Sign>): LatexConventions['citations'] {
  if (signs.has('biblatex')) return 'biblatex';
  if (signs.has('natbib')) return 'natbib';
  if (signs.has('biblatex commands')) return 'biblatex';
  if (signs.has('natbib commands')) return 'natbib';
  return signs.has('bibliography') ? 'bibtex' : 'written';
}

const tellingCommands =
  /usepackage|RequirePackage|addbibresource|bibliography|(?:text|block)c?quote|(?:foreign|hyphen)(?:text|block)c?quote|enquote|(?:[Aa]uto|[Pp]aren|[Ff]oot|[Tt]ext|[Ss]mart|full|footfull)cites?|[Cc]ite(?:p|t|alp|alt)/;

function collectSigns(text: string, signs: Set<Sign>): void {
  const isNews = (sign: Sign) => !signs.has(sign);
  const commands = latexCommands(text, tellingCommands, (command) =>
    signsOf(command).some((sign) => isNews(sign)),
  );
  for (const command of commands) for (const sign of signsOf(command)) signs.add(sign);
}

function signsOf(command: LatexCommand): readonly Sign[] {
  const { name } = command;
  if (/package$/iu.test(name)) {
    return listItems(command).flatMap(({ text }) => packageSign(text) ?? []);
  }
  if (name === 'addbibresource') return ['biblatex'];
  if (name === 'bibliography') return ['bibliography'];
  if (name === 'enquote') return ['csquotes'];
  if (name.endsWith('quote')) return ['textquote'];
  return [/^cit/iu.test(name) ? 'natbib commands' : 'biblatex commands'];
}

function packageSign(name: string): Sign | undefined {
  if (name === 'csquotes' || name === 'natbib') return name;
  // biblatex-chicago and its like load biblatex.
  return /^biblatex(?:-|$)/u.test(name) ? 'biblatex' : undefined;
}
