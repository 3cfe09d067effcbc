/**
 * What of a language is not prose. The patterns are tried in order at each place of the text, `prose`
 * first, with the flag `m`; the text goes on after what matched. So that the whole is linear, each
 * pattern either takes all it has read, or fails within a bound or at the next place where it could
 * have begun. `(?<![^])` and `(?![^])` are the text's beginning and end.
 */
export interface OpaqueGrammar {
  /** What looks like the beginning of something opaque and is not: escaped characters. */
  readonly prose: readonly RegExp[];
  readonly opaque: readonly RegExp[];
}

/**
 * An address, up to white space or what encloses it; punctuation at its end is the sentence's. Marks
 * that open in it close in it: `?q="words"`.
 */
export const address =
  /\b(?:(?:https?|ftp|file|doi|mailto):|www\.)(?:[^\s<>"“”{}|\\^`[\]]|(?<=[=:,+(])"[^\s<>"“”{}]{1,500}")+(?<![.,;:!?'’])/;

/** YAML between `---` lines, at the beginning only; without its end it is none. */
export const frontMatter =
  /(?<![^])\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:$|(?![^]))/;
