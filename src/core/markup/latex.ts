import { latexKeyed } from './latexKeyed';
import { escapeLatex, latexCharacters, writeLatex } from './latexText';
import { withCitation, type Markup, type MarkupName } from './markup';
import { enclosedNotes } from './notes/enclosed';

/** How one LaTeX document writes quotations and citations, which its packages decide. */
export interface LatexConventions {
  /**
   * Marks by TeX's ligatures; by csquotes' `\enquote`, which knows the language's marks; or by its
   * `\textquote`, which also takes the citation.
   */
  readonly quotes: 'tex' | 'csquotes' | 'textquote';
  readonly citations: 'written' | 'biblatex' | 'natbib' | 'bibtex';
}

const notesIn = enclosedNotes('latex', {
  opener: /\\footnote(?:\[\d{0,9}\])?\{/u,
  open: /\{/u,
  close: /\}/u,
});

/** A markup of LaTeX, under the name of the setting that comes nearest. */
export function latexMarkup(conventions: LatexConventions): Markup {
  const { quotes, citations } = conventions;
  const { name, title } = nameOf(conventions);
  return {
    name,
    title,
    escape: escapeLatex,
    unescaping: {
      pattern:
        /\\(?:enquote|textquote|blockquote)\*?(?:\[[^[\]\n]{0,200}\])?\{|\\text[a-z]+\{\}|[-,']\{\}|\\-|~|``?|''|\\,|\\[#$%&_{}]|\}/gu,
      replace: readAs,
    },
    quoteMarks: (_shape, order) => {
      if (quotes !== 'tex') {
        const inner = { open: '\\enquote{', close: '}' };
        return {
          outer: quotes === 'csquotes' ? inner : { open: '\\textquote{', close: '}' },
          inner,
        };
      }
      // TeX makes its marks from ` and '; the shape that a writer chooses elsewhere does not apply.
      const double = { open: '``', close: "''" };
      const single = { open: '`', close: "'" };
      const [outer, inner] = order === 'double-first' ? [double, single] : [single, double];
      return { outer, inner, between: '\\,' };
    },
    richText: writeLatex,
    // csquotes puts brackets round the citation that \textquote takes, unless \mkcitation was
    // redefined, so that only a document which cites in this way is given it.
    ...(quotes === 'textquote' &&
      citations !== 'written' && {
        inline: (words: string, citation: string) =>
          `\\textquote${citation === '' ? '' : `[{${citation.trim()}}]`}{${words}}`,
      }),
    block(paragraphs, citation) {
      // `quotation` indents its paragraphs, which tells several of them apart.
      const plain = paragraphs.length === 1 ? 'quote' : 'quotation';
      const environment = quotes === 'tex' ? plain : 'displayquote';
      // csquotes would take words in square brackets for its argument.
      const [first = ''] = paragraphs;
      const beginning = quotes !== 'tex' && first.startsWith('[') ? '{}' : '';
      return `\\begin{${environment}}\n${beginning}${withCitation(paragraphs, citation).join('\n\n')}\n\\end{${environment}}`;
    },
    note: (content) => ({ marker: `\\footnote{${content}}` }),
    notes: 'with-note-styles',
    notesIn,
    ...(citations !== 'written' && { keyed: latexKeyed[citations] }),
  };
}

/** LaTeX without packages: TeX's own quotation marks, `quote` environments, `\footnote`. */
export const latex = latexMarkup({ quotes: 'tex', citations: 'written' });

function nameOf({ quotes, citations }: LatexConventions): { name: MarkupName; title: string } {
  if (citations === 'biblatex') {
    return { name: 'latex-biblatex', title: 'LaTeX with csquotes and biblatex' };
  }
  if (citations === 'natbib') return { name: 'latex-natbib', title: 'LaTeX with natbib' };
  if (citations === 'bibtex') return { name: 'latex-bibtex', title: 'LaTeX with plain BibTeX' };
  return quotes === 'tex'
    ? { name: 'latex', title: 'LaTeX, citation written out' }
    : { name: 'latex-csquotes', title: 'LaTeX with csquotes, citation written out' };
}

function readAs(command: string, index: number, text: string): string {
  if (command === '}') return closesQuotation(text, index) ? '”' : command;
  if (/^\\[a-z]+.*\{$/u.test(command)) return '“';
  return latexCharacters.get(command) ?? command.slice(1);
}

/** How far back the beginning of a quotation is looked for. */
const longest = 3_000;

/** Whether a closing brace ends csquotes' `\enquote{…}` or one of its like. */
function closesQuotation(text: string, index: number): boolean {
  let depth = 0;
  for (let at = index - 1; at >= Math.max(index - longest, 0); at--) {
    const character = text.charAt(at);
    if (text.charAt(at - 1) === '\\') continue;
    if (character === '}') depth++;
    else if (character === '{' && depth-- === 0) {
      const before = text.slice(Math.max(at - 220, 0), at);
      return /\\(?:enquote|textquote|blockquote)\*?(?:\[[^[\]\n]{0,200}\])?$/u.test(before);
    }
  }
  return false;
}
