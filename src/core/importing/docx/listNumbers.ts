import { listNumber, type Numbering } from '../listNumber';
import type { Pace } from '../pace';
import { readXml } from './xmlEvents';

interface Level {
  start: number;
  format: string;
  /** How the number is printed, `%1.%2`: with the numbers of the levels, counted from 1. */
  text: string;
}

/** A paragraph's place in a list: the list's id, and how deep, from 0. */
export interface ListPlace {
  list?: string;
  level?: number;
}

const numberings: Readonly<Record<string, Numbering>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** Counts the numbers that Word prints before paragraphs, which are nowhere in a file's text. */
export class ListNumbers {
  /** Levels by the id of the list. */
  readonly #lists: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly #counts = new Map<string, number[]>();

  private constructor(lists: ReadonlyMap<string, ReadonlyMap<number, Level>>) {
    this.#lists = lists;
  }

  /** @param numbering the part `numbering.xml`, or '' */
  static async read(numbering: string, pace: Pace): Promise<ListNumbers> {
    const abstract = new Map<string, Map<number, Level>>();
    const lists = new Map<string, Map<number, Level>>();
    let levels: Map<number, Level> | undefined;
    let level: Level | undefined;
    let list = '';
    let overridden = 0;
    const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
      const value = attributes.val ?? '';
      if (name === 'abstractNum') {
        levels = new Map();
        abstract.set(attributes.abstractNumId ?? '', levels);
      } else if (name === 'num') {
        list = attributes.numId ?? '';
      } else if (name === 'abstractNumId') {
        // Levels that the list has otherwise are written over in a copy.
        levels = new Map(
          Array.from(abstract.get(value) ?? [], ([key, each]) => [key, { ...each }]),
        );
        lists.set(list, levels);
      } else if (name === 'lvlOverride') {
        overridden = Number(attributes.ilvl);
      } else if (name === 'startOverride') {
        const known = levels?.get(overridden);
        if (known) known.start = Number(value);
      } else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '' };
        levels?.set(Number(attributes.ilvl), level);
      } else if (level && name === 'start') level.start = Number(value);
      else if (level && name === 'numFmt') level.format = value;
      else if (level && name === 'lvlText') level.text = value;
    };
    await readXml(numbering, { open }, pace);
    return new ListNumbers(lists);
  }

  /** The number that is printed before the next paragraph of a list; '' for a bullet, and for none. */
  next({ list = '', level: depth = 0 }: ListPlace): string {
    const levels = this.#lists.get(list);
    const level = levels?.get(depth);
    if (!levels || !level) return '';
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const number = counts[at] ?? levels.get(at)?.start ?? 1;
      return listNumber(number, numberings[levels.get(at)?.format ?? ''] ?? '1');
    });
  }
}

/** The list that the paragraphs of a style are in, by the style's id. */
export async function listsOfStyles(
  styles: string,
  pace: Pace,
): Promise<ReadonlyMap<string, ListPlace>> {
  const found = new Map<string, ListPlace>();
  let style = '';
  const place = (): ListPlace => {
    const known = found.get(style) ?? {};
    found.set(style, known);
    return known;
  };
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'style') style = attributes.styleId ?? '';
    if (name === 'numId') place().list = attributes.val ?? '';
    if (name === 'ilvl') place().level = Number(attributes.val);
  };
  await readXml(styles, { open }, pace);
  return found;
}
