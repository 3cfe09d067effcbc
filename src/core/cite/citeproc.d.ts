/** The parts of citeproc-js that this project uses. */
declare module 'citeproc' {
  /** An element of a style or a locale, in the JSON form that citeproc reads. */
  export interface CslElement {
    name: string;
    attrs: Record<string, string>;
    children: (CslElement | string)[];
  }

  /** What citeproc asks of its host while it renders. */
  export interface Host {
    retrieveLocale(language: string): CslElement | undefined;
    retrieveItem(id: string): object | undefined;
  }

  /** One work of a citation. `locator` is the value, `label` its CSL term. */
  export interface CiteItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    /** 0 first, 1 subsequent, 2 ibid, 3 ibid-with-locator. */
    readonly position?: number;
    readonly 'near-note'?: boolean;
    readonly 'first-reference-note-number'?: number;
  }

  /**
   * How citeproc writes each decoration: keys are `@attribute/value`, a function gets the processor
   * and the decorated text, `false` leaves the text as it is.
   */
  export interface OutputFormat {
    text_escape(text: string | undefined): string;
    bibstart: string;
    bibend: string;
    [decoration: `@${string}`]: ((processor: Engine, text: string) => string) | false;
  }

  export class Engine {
    constructor(host: Host, style: CslElement);
    readonly opt: { development_extensions: Record<string, boolean> };
    readonly tmp: { readonly citation_errors: readonly unknown[] };
    setOutputFormat(name: string): void;
    /** Makes these, and no others, the works that the processor knows. */
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cites: readonly CiteItem[]): string;
    /** `false` where the style has no bibliography. */
    makeBibliography(): false | [parameters: object, entries: string[]];
    getTerm(name: string): string;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    /** Where citeproc's warnings go; the console, unless another place is given. */
    debug: (message: string) => void;
    /** A language's main locale, such as `de_DE` for `de`. */
    readonly LANG_BASES: Readonly<Record<string, string | undefined>>;
    readonly Output: { readonly Formats: Record<string, OutputFormat> };
    /** The element that a piece of CSL's XML says. Knows no CDATA and no namespaces. */
    parseXml(xml: string): CslElement;
  };
  export default CSL;
}
