/** A key's place in plain text: private characters round its number among the keys of the text. */
const open = '\uE000';
const close = '\uE001';

/** The keys of a citation's text, which no unescaping changes while their marks stand for them. */
export class KeyMarks {
  readonly keys: string[] = [];

  /** What stands in the text for a key. */
  mark(key: string): string {
    return `${open}${this.keys.push(key) - 1}${close}`;
  }

  /** Several keys of one command: as if each were cited apart. */
  markAll(keys: string): string {
    return keys
      .split(',')
      .flatMap((key) => (key.trim() === '' ? [] : this.mark(key.trim())))
      .join('; ');
  }
}

/** A marked key; the first group is its number. For use in other patterns. */
export const keyMark = `${open}(\\d{1,6})${close}`;
