import { lineEnding } from '../../text/lineEnding';
import type { TextChange } from '../../quote/textChange';
import type { BibliographyFile } from './bibliographyLink';
import { latexConventions } from './latex';
import { latexCommands, listItems, type LatexCommand, type ListItem } from './latexCommands';

const linkCommands = /addbibresource|addglobalbib|addsectionbib|bibliography/;

/** The files that a LaTeX document names, biblatex's and BibTeX's. */
export function latexLinks(text: string): readonly BibliographyFile[] {
  const commands = [...latexCommands(text, linkCommands)];
  const dialect =
    commands.length > 0 && latexConventions({ text }).citations === 'biblatex'
      ? 'biblatex'
      : 'bibtex';
  return commands.flatMap((command) => filesOf(command).map((file) => ({ ...file, dialect })));
}

function filesOf(command: LatexCommand): readonly BibliographyFile[] {
  if (command.name === 'bibliography') {
    return listItems(command).map((item) => {
      const { path, span } = fileName(item);
      return { inline: false, path: /\.bib$/iu.test(path) ? path : `${path}.bib`, span };
    });
  }
  if (/location[ \t]*=[ \t]*remote/u.test(command.options)) return [];
  // biblatex reads the name verbatim: commas and per cent signs belong to it.
  const text = command.argument.trim();
  const start = command.argumentStart + command.argument.indexOf(text);
  return text === '' ? [] : [{ inline: false, ...fileName({ text, start }) }];
}

/** A name of a file without the quotation marks or braces that keep its spaces. */
function fileName({ text, start }: ListItem): Pick<BibliographyFile, 'path' | 'span'> {
  const path = /^(?:"([^"]+)"|\{([^{}]+)\})$/u.exec(text)?.slice(1).join('') ?? text;
  const from = start + text.indexOf(path);
  return {
    path: path.replace(/^\\string~/u, '~').replace(/\\([_#%&$])/gu, '$1'),
    span: { start: from, end: from + path.length },
  };
}

/**
 * How a LaTeX document is linked to a bibliography: with biblatex in the preamble, for natbib at the
 * end. Undefined where it has no preamble, for then the main document has to be linked.
 */
export function linkLatex(text: string, path: string): TextChange | undefined {
  const [documentClass] = latexCommands(text, /documentclass/);
  const name = documentClass?.argument.trim() ?? '';
  if (!documentClass || name === '' || name === 'subfiles') return undefined;
  return latexConventions({ text }).citations === 'natbib'
    ? linkAtEnd(text, path)
    : linkInPreamble(text, path, documentClass);
}

function linkInPreamble(text: string, path: string, documentClass: LatexCommand): TextChange {
  const eol = lineEnding(text);
  const resource = `\\addbibresource{${path}}`;
  const biblatex = findPackage(text, /^biblatex(?:-|$)/u);
  if (biblatex) return insertBelow(text, biblatex.end, resource);
  const lines = `\\usepackage{biblatex}${eol}${resource}`;
  const begin = findEnvironmentCommand(text, /begin/);
  return begin
    ? insertAt(begin.start, `${lines}${eol}`)
    : insertBelow(text, documentClass.end, lines);
}

function linkAtEnd(text: string, path: string): TextChange | undefined {
  const end = findEnvironmentCommand(text, /end/);
  // BibTeX takes no other ending and puts this one on itself; TeX would read these characters.
  if (!end || !/^[^\\{}#%&$^~,"]+\.bib$/u.test(path)) return undefined;
  const eol = lineEnding(text);
  const name = path.slice(0, -'.bib'.length);
  const written = /\s/u.test(name) ? `"${name}"` : name;
  const [style] = latexCommands(text, /bibliographystyle/);
  const lines = `${style ? '' : `\\bibliographystyle{plainnat}${eol}`}\\bibliography{${written}}${eol}`;
  return insertAt(end.start, lines);
}

function findPackage(text: string, name: RegExp): LatexCommand | undefined {
  for (const command of latexCommands(text, /usepackage|RequirePackage/)) {
    if (listItems(command).some((item) => name.test(item.text))) return command;
  }
  return undefined;
}

/** `\begin{document}` or `\end{document}`. */
function findEnvironmentCommand(text: string, name: RegExp): LatexCommand | undefined {
  const isOfDocument = ({ argument }: LatexCommand) => argument.trim() === 'document';
  const [command] = latexCommands(text, name, isOfDocument);
  return command;
}

/** Below the line on which a command ends; right after the command where more stands on the line. */
function insertBelow(text: string, end: number, lines: string): TextChange {
  const blankOrComment = /[ \t]*(?:%[^\r\n]*)?(?=\r?\n|$)/uy;
  blankOrComment.lastIndex = end;
  const rest = blankOrComment.exec(text);
  const at = end + (rest?.[0].length ?? 0);
  return insertAt(at, `${lineEnding(text)}${lines}${rest ? '' : lineEnding(text)}`);
}

function insertAt(at: number, newText: string): TextChange {
  return { span: { start: at, end: at }, newText };
}
