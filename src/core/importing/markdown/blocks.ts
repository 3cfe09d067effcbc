/** A paragraph of Markdown with the markup of its lines taken off; that within them is there still. */
export interface Block {
  readonly text: string;
  /** Whether it is code, which has no markup in it. */
  readonly isCode: boolean;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Labels of links that are defined apart, as written. */
  readonly links: readonly string[];
  /** Labels of footnotes, with their `^`. */
  readonly notes: readonly string[];
  /** Texts of the footnotes. */
  readonly noteLines: readonly string[];
  /** How many of which block were taken apart. */
  readonly headings: number;
  readonly quotations: number;
  readonly items: number;
  readonly tables: number;
}

const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/u;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const quotation = /^ {0,3}>[ \t]?/u;
const bullet = /^\s*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/u;
const numbered = /^\s*(?=\d{1,9}[.)][ \t]+\S)/u;
const note = /^ {0,3}\[(\^[^\]\s]+)\]:[ \t]*/u;
const link = /^ {0,3}\[([^\]]+)\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/u;
const division = /^ {0,3}:{3,}/u;
const attributes = /[ \t]*\{[^{}]*\}[ \t]*$/u;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/u;

/** Reads the lines of a Markdown text. */
export function readBlocks(text: string): Blocks {
  return new BlockReader().read(text);
}

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #links: string[] = [];
  readonly #notes: string[] = [];
  readonly #noteLines: string[] = [];
  #lines: string[] = [];
  #fence: string | undefined;
  #isInNote = false;
  #isInTable = false;
  #isInList = false;
  #wasQuoted = false;
  #headings = 0;
  #quotations = 0;
  #items = 0;
  #tables = 0;

  read(text: string): Blocks {
    const lines = withoutComments(text).split(/\r\n?|\n/u);
    lines.forEach((line, index) => {
      this.#line(line, lines[index + 1] ?? '');
    });
    this.#end();
    return {
      blocks: this.#blocks,
      links: this.#links,
      notes: this.#notes,
      noteLines: this.#noteLines,
      headings: this.#headings,
      quotations: this.#quotations,
      items: this.#items,
      tables: this.#tables,
    };
  }

  #line(written: string, next: string): void {
    const line = this.#unquoted(written);
    if (this.#fence !== undefined) {
      this.#codeLine(line);
      return;
    }
    if (line.trim() === '') {
      this.#blank();
      return;
    }
    if (this.#isInNote && (/^(?: {2,}|\t)/u.test(line) || this.#lines.length > 0)) {
      this.#noteLines.push(line);
      return;
    }
    this.#isInNote = false;
    const opened = fence.exec(line)?.[1];
    if (opened !== undefined) {
      this.#end();
      this.#fence = opened;
    } else if (this.#lines.length > 0 && underline.test(line)) {
      this.#headings++;
      this.#end();
    } else if (rule.test(line) || division.test(line)) this.#end();
    else if (heading.test(line)) this.#heading(line);
    else if (note.test(line)) this.#note(line);
    else if (this.#lines.length === 0 && link.test(line)) {
      this.#links.push(link.exec(line)?.[1] ?? '');
    } else if (this.#isInTable || delimiterRow.test(next)) this.#row(line);
    else this.#text(line);
  }

  #unquoted(written: string): string {
    let line = written;
    if (this.#fence === undefined && quotation.test(line)) {
      if (!this.#wasQuoted) this.#quotations++;
      this.#wasQuoted = true;
      while (quotation.test(line)) line = line.replace(quotation, '');
    } else if (line.trim() === '') this.#wasQuoted = false;
    return line;
  }

  #codeLine(line: string): void {
    if (line.trim().startsWith(this.#fence ?? '')) {
      this.#end(true);
      this.#fence = undefined;
    } else this.#lines.push(line);
  }

  #blank(): void {
    this.#end();
    this.#isInTable = false;
    if (this.#isInNote) this.#noteLines.push('');
  }

  #heading(line: string): void {
    this.#headings++;
    this.#end();
    const words = line.replace(heading, '').replace(attributes, '');
    this.#lines.push(words.replace(/(?:^|[ \t]+)#+[ \t]*$/u, ''));
    this.#end();
  }

  #note(line: string): void {
    this.#end();
    this.#notes.push(note.exec(line)?.[1] ?? '');
    this.#noteLines.push(line.replace(note, ''));
    this.#isInNote = true;
  }

  #row(line: string): void {
    if (!this.#isInTable) {
      this.#end();
      this.#tables++;
      this.#isInTable = true;
    }
    if (delimiterRow.test(line)) return;
    const cells = line
      .trim()
      .replace(/^\||\|$/gu, '')
      .split(/(?<!\\)\|/u);
    for (const cell of cells) {
      this.#lines.push(cell.trim());
      this.#end();
    }
  }

  #text(line: string): void {
    // A line of a paragraph may begin with a year: but for the first, a number begins no list there.
    const mayBeNumbered = this.#lines.length === 0 || this.#isInList || /^\s*1[.)]/u.test(line);
    const isItem = bullet.test(line) || (mayBeNumbered && numbered.test(line));
    if (isItem) {
      this.#items++;
      this.#isInList = true;
      this.#end();
    }
    const isIndented = /^(?: {2,}|\t)/u.test(line);
    if (!isItem && this.#lines.length === 0 && !isIndented) this.#isInList = false;
    const isCode = this.#lines.length === 0 && !this.#isInList && /^(?: {4}|\t)/u.test(line);
    if (isCode) this.#blocks.push({ text: line.trim(), isCode: true });
    else this.#lines.push(line.replace(bullet, '').trim());
  }

  #end(isCode = false): void {
    const text = this.#lines.join('\n').trim();
    if (text !== '') this.#blocks.push({ text, isCode });
    this.#lines = [];
  }
}

function withoutComments(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (;;) {
    const start = text.indexOf('<!--', kept);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return pieces.join('') + text.slice(kept);
    pieces.push(text.slice(kept, start));
    kept = end + 3;
  }
}
