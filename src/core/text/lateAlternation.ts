/**
 * A pattern that matches what any of the given ones does, the first first, with the flags `gmu`; made on
 * first use, for V8 takes a while over classes of letters, and most languages are never written.
 */
export function lateAlternation(patterns: () => readonly RegExp[]): () => RegExp {
  let made: RegExp | undefined;
  return () =>
    (made ??= new RegExp(
      patterns()
        .map(({ source }) => source)
        .join('|'),
      'gmu',
    ));
}
