/** What scripts/pdf-text.mjs leaves of the worker of pdf.js, as far as it is used here. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export class Stream {
    constructor(bytes: Uint8Array);
    reset(): void;
  }

  export class PasswordException extends Error {}

  export class PDFDocument {
    constructor(manager: object, stream: Stream);
    readonly numPages: number;
    readonly documentInfo: Readonly<Record<string, unknown>>;
    readonly catalog: { readonly pageLabels: readonly string[] | null };
    checkHeader(): void;
    parseStartXRef(): void;
    parse(recoveryMode: boolean): void;
    checkFirstPage(recoveryMode: boolean): Promise<void>;
    checkLastPage(recoveryMode: boolean): Promise<void>;
    getPage(index: number): Promise<Page>;
  }

  export interface Page {
    extractTextContent(options: {
      readonly handler: object;
      readonly task: { readonly name: string; ensureNotTerminated(): void };
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
      readonly sink: {
        readonly desiredSize: number;
        readonly ready: Promise<void>;
        enqueue(chunk: { readonly items: readonly TextItem[] }): void;
      };
    }): Promise<void>;
  }

  /** A stretch of text in one font on one line, or white space between two. */
  export interface TextItem {
    readonly str: string;
    /** From the text’s own space, in which its size is 1, to the page’s, in points, upwards. */
    readonly transform: readonly [number, number, number, number, number, number];
    /** In points, along the line. */
    readonly width: number;
    readonly hasEOL: boolean;
  }

  /** 0: says nothing on the console. */
  export function setVerbosityLevel(level: number): void;
}
