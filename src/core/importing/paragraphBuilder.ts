/** Puts paragraphs together out of the pieces of text that a file in a markup has. */
export class ParagraphBuilder<Tag> {
  readonly paragraphs: { readonly text: string; readonly tag: Tag }[] = [];
  #pieces: string[] = [];
  /** Undefined before the first words. */
  #begun: { readonly tag: Tag } | undefined;

  /**
   * Adds text to the paragraph that is open.
   * @param tag what the caller knows of the paragraph; that of its first words counts
   */
  add(text: string, tag: Tag): void {
    if (text === '') return;
    if (/\S/u.test(text)) this.#begun ??= { tag };
    this.#pieces.push(text);
  }

  /** Begins a new paragraph with what comes next, if anything was added since the last one. */
  end(): void {
    // No-break spaces are words' own; all other white space is the file's layout.
    const text = this.#pieces
      .join('')
      .replace(/[ \t\n]{2,}|\n/gu, (run) => (run.includes('\n') ? '\n' : ' '))
      .replace(/^[ \t\n]|[ \t\n]$/gu, '');
    if (this.#begun && text !== '') this.paragraphs.push({ text, ...this.#begun });
    this.#pieces = [];
    this.#begun = undefined;
  }
}
