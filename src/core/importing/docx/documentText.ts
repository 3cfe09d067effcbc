import { ParagraphBuilder } from '../paragraphBuilder';
import { words } from '../wording';
import type { ListNumbers, ListPlace } from './listNumbers';
import { isOn, type XmlHandler } from './xmlEvents';

/** Elements whose text is not the document's, and what it is called in a note; '' is not told. */
const leftOut: Readonly<Record<string, string>> = {
  del: 'deleted',
  moveFrom: 'deleted',
  delText: 'deleted',
  instrText: '',
  delInstrText: '',
  txbxContent: 'text boxes',
  Fallback: '',
};

/** Characters that have elements of their own. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

/** Makes paragraphs of the document part of a Word file. */
export class DocumentText implements XmlHandler {
  readonly #builder = new ParagraphBuilder<undefined>();
  readonly #numbers: ListNumbers;
  readonly #styles: ReadonlyMap<string, ListPlace>;
  /** Why the text is left out, one for each element that is open and says so. */
  readonly #reasons: string[] = [];
  #place: ListPlace = {};
  #isText = false;
  #isInRun = false;
  #isHidden = false;
  /** Whether the paragraph has no text yet. */
  #isAtStart = true;
  #isInProperties = false;
  /** Whether the end of the paragraph is deleted, so that the next one goes on with it. */
  #isEndDeleted = false;
  /** Words that were left out, by why. */
  readonly leftOut = new Map<string, number>();
  insertions = 0;
  deletions = 0;
  tables = 0;
  numbered = 0;
  noteReferences = 0;
  symbols = 0;

  constructor(numbers: ListNumbers, styles: ReadonlyMap<string, ListPlace>) {
    this.#numbers = numbers;
    this.#styles = styles;
  }

  get paragraphs(): readonly string[] {
    return this.#builder.paragraphs.map(({ text }) => text);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'pPr') this.#isInProperties = true;
    if (name === 'del' && this.#isInProperties) this.#isEndDeleted = true;
    if (Object.hasOwn(leftOut, name)) this.#reasons.push(leftOut[name] ?? '');
    if (name === 't' || name === 'delText') this.#isText = true;
    if (name === 'ins' || name === 'moveTo') this.insertions++;
    if (name === 'del' || name === 'moveFrom') this.deletions++;
    if (this.#reasons.length > 0) return;
    if (name === 'p') this.#openParagraph();
    else if (name === 'pStyle') {
      this.#place = { ...this.#styles.get(attributes.val ?? ''), ...this.#place };
    } else if (name === 'numId') this.#place.list = attributes.val ?? '';
    else if (name === 'ilvl') this.#place.level = Number(attributes.val);
    else if (name === 'r') [this.#isInRun, this.#isHidden] = [true, false];
    else if (name === 'vanish' && this.#isInRun) this.#isHidden = isOn(attributes);
    else if (name === 'tbl') this.tables++;
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.noteReferences++;
    else if (name === 'sym') this.symbols++;
    // A tab in the properties of a paragraph is where one stops.
    else if (this.#isInRun && Object.hasOwn(characters, name)) this.#add(characters[name] ?? '');
  }

  text(text: string): void {
    if (!this.#isText) return;
    const reason = this.#reasons[0] ?? (this.#isHidden ? 'hidden' : undefined);
    if (reason === undefined) this.#add(text);
    else if (reason !== '') this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + words(text));
  }

  close(name: string): void {
    if (name === 'pPr') this.#isInProperties = false;
    if (Object.hasOwn(leftOut, name)) this.#reasons.pop();
    if (name === 't' || name === 'delText') this.#isText = false;
    if (this.#reasons.length > 0) return;
    if (name === 'r') this.#isInRun = false;
    if (name === 'p' && !this.#isEndDeleted) this.#builder.end();
  }

  #openParagraph(): void {
    this.#isAtStart = !this.#isEndDeleted;
    if (!this.#isEndDeleted) this.#builder.end();
    this.#isEndDeleted = false;
    this.#place = {};
  }

  #add(text: string): void {
    if (this.#isAtStart && /\S/u.test(text)) {
      this.#isAtStart = false;
      const number = this.#numbers.next(this.#place);
      if (number !== '') {
        this.numbered++;
        this.#builder.add(`${number} `, undefined);
      }
    }
    this.#builder.add(text, undefined);
  }
}
