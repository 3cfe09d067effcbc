import { listNumber, type Numbering } from '../listNumber';
import { UnreadableFile } from '../importedText';
import { ParagraphBuilder } from '../paragraphBuilder';
import { words } from '../wording';

/** The part of a page that a paragraph stands in; `main` may be marked by its role. */
export type Region = 'main' | 'article' | 'page';

/** Elements that are no text of the page, whatever they hold. */
const neverText = new Set(
  'head title script style noscript template svg math object iframe audio video canvas select textarea button datalist dialog'.split(
    ' ',
  ),
);

/** Elements that lead round the page, by their names or roles, and what they are called in a note. */
const aroundText: Readonly<Record<string, string>> = {
  nav: 'navigation',
  navigation: 'navigation',
  header: 'page header',
  banner: 'page header',
  footer: 'page footer',
  contentinfo: 'page footer',
  aside: 'aside',
  complementary: 'aside',
  search: 'search form',
  form: 'form',
};

/** Elements that stand in a line of text; all others begin a paragraph and end one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const regions: Readonly<Record<string, Region>> = { main: 'main', article: 'article' };

/** Elements within each other: the parser’s time grows with the square of them. */
const DEEPEST = 5_000;

interface OpenElement {
  readonly name: string;
  /** Why its text is left out, where it is and no element around it is. */
  readonly leavesOut?: string;
  readonly region?: Region;
  /** Whether it is a link within the page. */
  readonly isJump: boolean;
  /** Where the numbering of a list has come to. */
  readonly list?: { next: number; readonly step: number; readonly numbering: Numbering };
}

/** Takes a page's elements and text in their order, and makes paragraphs of them. */
export class HtmlBlocks {
  readonly #builder = new ParagraphBuilder<Region>();
  readonly #open: OpenElement[] = [];
  /** How many elements are open of a name, a region or the like: nesting may be very deep. */
  readonly #within = new Map<string, number>();
  /** Why text is left out now. */
  #reason = '';
  /** How many elements that are left out are open. */
  #leftOutDepth = 0;
  /** What was left out of what may be text, in words. */
  readonly leftOut = new Map<string, number>();
  /** The number of an item that has no words yet. */
  #number = '';
  tables = 0;
  numberedItems = 0;
  noteReferences = 0;
  /** Marks that browsers print for `<q>`. */
  quoteMarks = 0;
  /** The text of a `<sup>` that is open, and whether it leads to a note. */
  #raised: { text: string; isLink: boolean } | undefined;

  get paragraphs(): readonly { readonly text: string; readonly tag: Region }[] {
    return this.#builder.paragraphs;
  }

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    const reason = this.#leftOutDepth > 0 ? undefined : this.#whyLeftOut(name, attributes);
    const region = regions[attributes.role ?? ''] ?? regions[name];
    if (this.#open.length > DEEPEST) throw new UnreadableFile('is nested too deep to be a page');
    this.#push({
      name,
      isJump: name === 'a' && (attributes.href ?? '').startsWith('#'),
      ...(reason === undefined ? {} : { leavesOut: reason }),
      ...(region === undefined ? {} : { region }),
      ...(name === 'ol' ? { list: numberedList(attributes) } : {}),
    });
    if (reason !== undefined) {
      this.#leftOutDepth++;
      this.#reason = reason;
    }
    if (this.#leftOutDepth > 0) {
      if (!inline.has(name)) this.#builder.end();
      return;
    }
    if (name === 'br') this.text('\n', true);
    if (name === 'q') this.#quoteMark('“');
    if (name === 'sup') this.#raised ??= { text: '', isLink: false };
    if (this.#raised && this.#isIn('jump')) this.#raised.isLink = true;
    if (inline.has(name) || name === 'br') return;
    this.#builder.end();
    if (name === 'table') this.tables++;
    if (name === 'li') this.#writeNumber(attributes);
  }

  closeTag(name: string): void {
    const element = this.#pop();
    if (element?.leavesOut !== undefined) this.#leftOutDepth--;
    if (this.#leftOutDepth === 0 && name === 'q') this.#quoteMark('”');
    if (name === 'sup' && !this.#isIn('sup')) this.#closeRaised();
    if (!inline.has(name) && name !== 'br') this.#builder.end();
  }

  /** To be called after the last of them. */
  end(): void {
    this.#builder.end();
  }

  /** @param isVerbatim whether line ends are the text's own */
  text(text: string, isVerbatim = this.#isIn('pre')): void {
    if (this.#leftOutDepth > 0) {
      const reason = this.#reason;
      if (reason !== '') this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + words(text));
      return;
    }
    const written = isVerbatim
      ? text.replace(/\r\n?/gu, '\n')
      : text.replace(/[ \t\r\n\f]+/gu, ' ');
    if (this.#raised) {
      this.#raised.text += written;
      return;
    }
    const number = written.trim() === '' ? '' : this.#number;
    if (number !== '') this.#number = '';
    this.#builder.add(number === '' ? written : number + written.trimStart(), this.#region());
  }

  /** @returns '' for what is never text, which is not told */
  #whyLeftOut(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
    if (neverText.has(name)) return '';
    const style = attributes.style ?? '';
    if ('hidden' in attributes || /display\s*:\s*none/iu.test(style)) return 'hidden text';
    const role = attributes.role ?? '';
    const around = aroundText[role] ?? aroundText[name];
    if (around === undefined || role === 'presentation' || role === 'none') return undefined;
    // The header of an article has its title, its footer has its notes.
    const isOfText = /header|footer/u.test(around) && this.#region() !== 'page';
    // Old pages, and those of ASP.NET, are one form from top to bottom.
    return isOfText || around === 'form' ? undefined : around;
  }

  /** The outermost that is not all of the page: an article may be in the main part, or the reverse. */
  #region(): Region {
    if (this.#isIn('region main')) return 'main';
    return this.#isIn('region article') ? 'article' : 'page';
  }

  #isIn(what: string): boolean {
    return (this.#within.get(what) ?? 0) > 0;
  }

  #push(element: OpenElement): void {
    this.#open.push(element);
    for (const what of kinds(element)) this.#within.set(what, (this.#within.get(what) ?? 0) + 1);
  }

  #pop(): OpenElement | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    for (const what of kinds(element)) this.#within.set(what, (this.#within.get(what) ?? 0) - 1);
    return element;
  }

  #quoteMark(mark: string): void {
    this.quoteMarks++;
    this.text(mark);
  }

  #closeRaised(): void {
    const raised = this.#raised;
    this.#raised = undefined;
    if (!raised) return;
    if (raised.isLink && /^\s*[[(]?[\da-z*†‡§]{1,4}[\])]?\s*$/iu.test(raised.text)) {
      this.noteReferences++;
    } else {
      this.#builder.add(raised.text, this.#region());
    }
  }

  #writeNumber(attributes: Readonly<Record<string, string>>): void {
    const list = this.#open.findLast(({ name }) => name === 'ol' || name === 'ul')?.list;
    if (!list) return;
    const own = Number.parseInt(attributes.value ?? '', 10);
    const number = Number.isNaN(own) ? list.next : own;
    list.next = number + list.step;
    this.numberedItems++;
    this.#number = `${listNumber(number, list.numbering)}. `;
  }
}

function kinds({ name, region, isJump }: OpenElement): readonly string[] {
  return [name, `region ${region ?? ''}`, isJump ? 'jump' : ''];
}

function numberedList(
  attributes: Readonly<Record<string, string>>,
): NonNullable<OpenElement['list']> {
  const start = Number.parseInt(attributes.start ?? '', 10);
  const type = attributes.type ?? '';
  return {
    next: Number.isNaN(start) ? 1 : start,
    step: 'reversed' in attributes ? -1 : 1,
    numbering: /^[1aAiI]$/u.test(type) ? (type as Numbering) : '1',
  };
}
