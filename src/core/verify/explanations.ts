import type { FindingKind } from './finding';

/** What a finding means, for people who see its code for the first time. */
export interface Explanation {
  /** A few words without a full stop; they go with “The quotation …” in lists and headings. */
  readonly title: string;
  /** One paragraph. */
  readonly meaning: string;
  /** What to do about it; one paragraph. */
  readonly advice: string;
}

/** The documentation of each code, as the editor, reports and SARIF show it. */
export const explanations: Readonly<Record<FindingKind, Explanation>> = {
  exact: {
    title: 'Exact',
    meaning: 'The quotation is the source’s text, character for character.',
    advice: 'There is nothing to do.',
  },
  typography: {
    title: 'Exact but for typography',
    meaning:
      'The quotation has the source’s words. It differs only in the shape of quotation marks, dashes and ellipses, or in spaces and line breaks.',
    advice:
      'This is usually right: most houses set quotations in their own typography. Restore the exact characters where the typography itself matters.',
  },
  edited: {
    title: 'Exact but for marked edits',
    meaning:
      'The quotation differs from the source only where it says so: by words in square brackets, or by an ellipsis where words are left out. What is kept stands in the source’s order.',
    advice: 'There is nothing to do. Whether the omission is fair is for you to judge.',
  },
  altered: {
    title: 'Differs from its source',
    meaning:
      'The quotation is close to a passage of a source, but words are changed, added, left out or moved, and nothing marks that. A changed number, negation or name turns the sense, and counts as an error.',
    advice:
      'Restore the exact words; or mark the change, with square brackets for words of yours and with an ellipsis for words left out; or take the quotation marks away and paraphrase.',
  },
  misattributed: {
    title: 'Right words, wrong citation',
    meaning:
      'The words are exact, but the citation that stands with them names another work, another speaker or another place in the work.',
    advice: 'Correct the citation. If the citation is what you meant, look for its words again.',
  },
  uncited: {
    title: 'No citation',
    meaning:
      'The words are exact and stand in a source that is known, but no citation stands with them.',
    advice: 'Add the citation, unless the text about the quotation says whose words it gives.',
  },
  unquoted: {
    title: 'A source’s words without quotation marks',
    meaning:
      'Eight words or more in a row stand in a source too, but not between quotation marks here.',
    advice:
      'Put quotation marks round the words and cite them, or say the same in words of your own. Titles and set phrases can be ignored.',
  },
  'not-found': {
    title: 'Not in the source that it cites',
    meaning:
      'The citation names a source that is known, and this source has no such words, nor any that are close to them.',
    advice:
      'Look whether the citation names the work that was meant, and whether the words are a paraphrase; a paraphrase takes no quotation marks.',
  },
  unchecked: {
    title: 'Cannot be checked',
    meaning:
      'Nothing is said about the quotation, neither good nor bad: it is too short, it cites nothing, or it cites a work whose text is not among the sources.',
    advice:
      'Add the work as a source (command “Cite Agreement: Add Source…”) if its quotations shall be checked.',
  },
};
