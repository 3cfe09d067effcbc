/** Letters that are set as one in print, and that a reader takes for several. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Characters that stand for nothing that can be read: what no font table explains, and controls. */
const unreadable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/gu;

/** A text in plain letters, and how many characters of it were not. */
export interface PlainLetters {
  readonly text: string;
  readonly ligatures: number;
  /** Each of them is U+FFFD in the text. */
  readonly unreadable: number;
}

export function plainLetters(written: string): PlainLetters {
  const found = { ligatures: 0, unreadable: 0 };
  const text = written
    // One that is printed is a hyphen: some programs name the shape so, whichever it is.
    .replace(/\u00AD/gu, '-')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => {
      found.ligatures++;
      return ligatures[ligature] ?? ligature;
    })
    .replace(unreadable, () => {
      found.unreadable++;
      return '\uFFFD';
    });
  return { text, ...found };
}
