import CSL, { type Engine } from 'citeproc';
import type { CslItem, Locator } from '../csl/item';
import { amendmentsOf } from './amendments';
import { amendStyle } from './amendStyle';
import type { CslFiles } from './cslFiles';
import type { Place, Position } from './position';
import type { RichText } from './richText';
import { parseRuns, runsFormat } from './runsFormat';
import { addLocatorTerms } from './locatorTerms';
import { shapeLocator } from './shapeLocator';
import { isBlank, shapeWork, type Part } from './shapeWork';

const FORMAT = 'runs';
CSL.Output.Formats[FORMAT] = runsFormat;
// Its warnings are of no use to a writer, and the console is the command line's output.
CSL.debug = () => undefined;

/** The one name that every work has in citeproc, which is made to forget it before the next. */
const WORK = 'work';

/** What citeproc prints for a work of which the style prints nothing. */
const NOTHING =
  /^(\d+\. )?\[CSL STYLE ERROR: reference with no printed form\.\]|^\[NO_PRINTED_FORM\]$/u;

/**
 * citeproc for one style. It would keep the works of a document, to number, to shorten and to tell
 * them apart; here it knows one work at a time, and none of an earlier call.
 */
export class Processor {
  readonly #style: string;
  /** Whether "ibid." stands for the whole of a citation, whatever it cites. */
  readonly hasIbid: boolean;
  readonly #engine: Engine;
  #work: CslItem | undefined;

  constructor(style: string, files: CslFiles) {
    amendStyle(files.style, amendmentsOf(style), (xml) => CSL.parseXml(xml));
    for (const [language, locale] of files.locales) addLocatorTerms(locale, language);
    this.hasIbid = JSON.stringify(files.style).includes('"term":"ibid"');
    this.#style = style;
    this.#engine = new CSL.Engine(
      {
        // It fails where it gets none.
        retrieveLocale: (language) => files.locales.get(language) ?? files.locales.get('en-US'),
        retrieveItem: (id) => ({ ...this.#work, id }),
      },
      files.style,
    );
    this.#engine.setOutputFormat(FORMAT);
    const extensions = this.#engine.opt.development_extensions;
    extensions.wrap_url_and_doi = true;
    // A line such as "type: report" in a work's `note` would change the work.
    extensions.field_hack = false;
  }

  /** A citation of a work; empty when the work has nothing that the style prints. */
  citation(work: CslItem, locator: Locator | undefined, position: Position): RichText {
    // Some styles would cite it as "n.d.".
    if (isBlank(work)) return [];
    this.#setWork(work, 'citation');
    // Without registering the work: that is what tells works apart, and takes twice the time.
    const { restore, ...place } = locator
      ? shapeLocator(locator, this.#style)
      : { restore: undefined };
    const cite = {
      id: WORK,
      ...place,
      ...positionFields(position, locator !== undefined),
    };
    const printed = runsOf(this.#engine.makeCitationCluster([cite]));
    return restore ? restore(printed) : printed;
  }

  /** The work's bibliography entry; `undefined` when the style has no bibliography. */
  bibliographyEntry(work: CslItem): RichText | undefined {
    if (isBlank(work)) return [];
    this.#setWork(work, 'bibliography');
    this.#engine.updateItems([WORK]);
    const bibliography = this.#engine.makeBibliography();
    return bibliography ? runsOf(bibliography[1].join('')) : undefined;
  }

  #setWork(work: CslItem, part: Part): void {
    this.#work = shapeWork(work, this.#style, part);
    this.#engine.updateItems([]);
  }
}

/** citeproc's numbers of CSL's positions. */
const positions: Readonly<Record<Place, number>> = {
  first: 0,
  subsequent: 1,
  ibid: 2,
  'ibid-with-locator': 3,
};

function positionFields({ place, nearNote = false, firstNote }: Position, hasLocator: boolean) {
  return {
    // A style that is asked for a locator that is not there may print nothing at all.
    position: positions[place === 'ibid-with-locator' && !hasLocator ? 'ibid' : place],
    'near-note': nearNote,
    ...(firstNote !== undefined && { 'first-reference-note-number': firstNote }),
  };
}

function runsOf(output: string): RichText {
  // Some styles leave a space where a part is missing.
  return NOTHING.test(output) ? [] : parseRuns(output.trim());
}
