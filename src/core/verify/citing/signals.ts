/** What may come before a citation and says how it serves, in a pattern: `See also`, `Cf.`, `E.g.,`. */
export const signal = String.raw`(?:(?:[Bb]ut )?(?:[Ss]ee|[Cc]ompare)(?:,? (?:also|generally))?(?:,? e\.? ?g\.?,?)?|(?:[Bb]ut )?[Cc]f\.?|[Aa]ccord|[Cc]ontra|[Ee]\. ?g\.,?|[Ee]g|[Vv]gl\.|[Ss]iehe|[Vv]oir)`;
