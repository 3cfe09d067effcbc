import {
  PasswordException,
  PDFDocument,
  setVerbosityLevel,
  Stream,
  type TextItem,
} from 'pdfjs-dist/build/pdf.worker.mjs';
import { UnreadableFile } from '../importedText';
import type { Pace } from '../pace';
import { reasonOf } from '../../text/reasonOf';

export type { TextItem } from 'pdfjs-dist/build/pdf.worker.mjs';

/** What a PDF says of itself; texts are empty where it says nothing. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly created: string;
  readonly language: string;
}

/** The text of one page, as the file gives it. */
export interface PdfPage {
  readonly items: readonly TextItem[];
  /** Whether all of it could be read. */
  readonly isWhole: boolean;
}

/** A PDF that was opened. */
export interface PdfFile {
  readonly pageCount: number;
  /** The numbers that the file gives its pages, `iv`; undefined where it gives none. */
  readonly labels: readonly string[] | undefined;
  readonly info: PdfInfo;
  /** @param index from 0 */
  page(index: number): Promise<PdfPage>;
}

/**
 * @throws UnreadableFile for a PDF that needs a password, and for one too damaged to be mended
 */
export async function openPdf(bytes: Uint8Array, pace: Pace): Promise<PdfFile> {
  setVerbosityLevel(0);
  const document = await load(bytes, pace);
  return {
    pageCount: document.numPages,
    labels: document.catalog.pageLabels ?? undefined,
    info: infoOf(document.documentInfo),
    page: (index) => readPage(document, index),
  };
}

async function load(bytes: Uint8Array, pace: Pace): Promise<PDFDocument> {
  // A table of contents that is wrong is made anew from what the file holds.
  for (const isRecovering of [false, true]) {
    try {
      await pace.step();
      return await parse(bytes, isRecovering);
    } catch (error) {
      if (error instanceof PasswordException) {
        throw new UnreadableFile('is protected by a password: save it without one');
      }
      if (isRecovering) {
        const reason = reasonOf(error);
        throw new UnreadableFile(`is damaged, or no PDF: ${reason.replace(/\.$/u, '')}`);
      }
    }
  }
  throw new UnreadableFile('is damaged');
}

async function parse(bytes: Uint8Array, isRecovering: boolean): Promise<PDFDocument> {
  const manager = new DocumentManager();
  // The bytes of some streams are decrypted in place.
  const document = new PDFDocument(manager, new Stream(bytes.slice()));
  manager.document = document;
  document.checkHeader();
  document.parseStartXRef();
  document.parse(isRecovering);
  await document.checkFirstPage(isRecovering);
  await document.checkLastPage(isRecovering);
  if (!(document.numPages > 0)) throw new Error('it has no pages');
  await document.getPage(0);
  return document;
}

async function readPage(document: PDFDocument, index: number): Promise<PdfPage> {
  const items: TextItem[] = [];
  try {
    const page = await document.getPage(index);
    await page.extractTextContent({
      handler: { send: () => undefined },
      task: { name: 'text', ensureNotTerminated: () => undefined },
      includeMarkedContent: false,
      // Ligatures and other forms are made letters later, where they are counted.
      disableNormalization: true,
      sink: {
        desiredSize: Number.MAX_SAFE_INTEGER,
        ready: Promise.resolve(),
        enqueue(chunk) {
          for (const item of chunk.items) items.push(item);
        },
      },
    });
  } catch {
    // What was read before the fault is text all the same; the page is told.
    return { items, isWhole: false };
  }
  return { items, isWhole: true };
}

/** What pdf.js asks of the one who manages a document; here, all of the file is at hand. */
class DocumentManager {
  document: PDFDocument | undefined;
  readonly docId = 'document';
  readonly password = '';
  readonly enableXfa = false;
  readonly docBaseUrl = null;
  readonly evaluatorOptions = {
    maxImageSize: -1,
    disableFontFace: true,
    fontExtraProperties: false,
    // A fault in a page is thrown, so that it can be told.
    ignoreErrors: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    cMapUrl: null,
    standardFontDataUrl: null,
  };

  ensure(of: object, name: string, values: readonly unknown[] = []): Promise<unknown> {
    const member = (of as Readonly<Record<string, unknown>>)[name];
    return Promise.resolve(
      typeof member === 'function' ? Reflect.apply(member, of, values) : member,
    );
  }

  ensureDoc(name: string, values?: readonly unknown[]): Promise<unknown> {
    return this.ensure(this.document ?? {}, name, values);
  }

  ensureCatalog(name: string, values?: readonly unknown[]): Promise<unknown> {
    return this.ensure(this.document?.catalog ?? {}, name, values);
  }

  requestLoadedStream(): Promise<void> {
    return Promise.resolve();
  }
}

function infoOf(info: Readonly<Record<string, unknown>>): PdfInfo {
  const text = (name: string): string => {
    const value = info[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    title: text('Title'),
    author: text('Author'),
    created: text('CreationDate'),
    language: text('Language'),
  };
}
