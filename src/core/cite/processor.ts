import CSL, { type Engine } from 'citeproc';
import type { CslItem, Locator } from '../csl/item';
import { amendments } from './amendments';
import { amendStyle } from './amendStyle';
import type { CslFiles } from './cslFiles';
import type { RichText } from './richText';
import { parseRuns, runsFormat } from './runsFormat';
import { isBlank, shapeLocator, shapeWork, type Part } from './shapeWork';
import type { StyleId } from './styles';

const FORMAT = 'runs';
CSL.Output.Formats[FORMAT] = runsFormat;

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
  readonly #style: StyleId;
  readonly #engine: Engine;
  #work: CslItem | undefined;

  constructor(style: StyleId, files: CslFiles) {
    amendStyle(files.style, amendments[style], (xml) => CSL.parseXml(xml));
    this.#style = style;
    this.#engine = new CSL.Engine(
      {
        retrieveLocale: (language) => files.locales.get(language),
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

  /** The first citation of a work, in full; empty when the work has nothing that the style prints. */
  citation(work: CslItem, locator: Locator | undefined): RichText {
    // Some styles would cite it as "n.d.".
    if (isBlank(work)) return [];
    this.#setWork(work, 'citation');
    // Without registering the work: that is what tells works apart, and takes twice the time.
    const cite = { id: WORK, ...(locator && shapeLocator(locator)) };
    return runsOf(this.#engine.makeCitationCluster([cite]));
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

function runsOf(output: string): RichText {
  return NOTHING.test(output) ? [] : parseRuns(output);
}
