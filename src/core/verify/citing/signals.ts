/** What may come before a citation and says how it serves, in a pattern: `See also`, `Cf.`, `See, e.g.,`. */
export const signal =
  '(?:(?:[Bb]ut )?(?:[Ss]ee|[Cc]f|[Cc]ompare)(?:[.,]? (?:also|generally|e\\.? ?g))?|[Aa]ccord|[Ee]\\.? ?g|[Vv]gl|[Ss]iehe|[Vv]oir)(?![\\p{L}\\p{N}])[.,]{0,2}';
