import * as vscode from 'vscode';
import { shareWords } from '../../core/quotations/sharedWords';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';
import type { Library } from '../host/sources/library';
import { Cancelled } from '../host/sources/pace';
import { quotedInDocument } from '../host/quotations/quotedIn';
import { isWritersDocument, openWritersDocuments } from '../host/quotations/writersDocuments';

/** Words of a source that a document quotes. */
interface Quoted {
  readonly passage: Span;
  /** One for each quotation: one that leaves words out quotes several passages. */
  readonly quotation: string;
}

/** After the last letter. */
const restFor = 400;

/** How often sources are quoted in the documents that are open; kept while the view is seen. */
export class QuotedCounts {
  readonly #library: Library;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  #quoted: ReadonlyMap<Source, readonly Quoted[]> = new Map();
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #counting: vscode.CancellationTokenSource | undefined;
  #isSeen = false;

  readonly onDidChange = this.#changed.event;

  constructor(library: Library) {
    this.#library = library;
    const later = () => {
      this.#countLater(restFor);
    };
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isWritersDocument(document, library)) later();
      }),
      vscode.window.tabGroups.onDidChangeTabs(later),
      vscode.workspace.onDidOpenTextDocument(later),
      library.onDidChange(later),
    );
  }

  /** Nothing is counted while nobody sees it. */
  setSeen(isSeen: boolean): void {
    this.#isSeen = isSeen;
    if (isSeen) this.#countLater(0);
  }

  /** In how many quotations words of the spans stand. */
  of(source: Source, spans: readonly Span[]): number {
    const quoted = this.#quoted.get(source) ?? [];
    const found = quoted.filter(({ passage }) =>
      spans.some((span) => shareWords(source.body, passage, span)),
    );
    return new Set(found.map(({ quotation }) => quotation)).size;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#counting?.cancel();
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  #countLater(delay: number): void {
    if (!this.#isSeen) return;
    clearTimeout(this.#timer);
    this.#counting?.cancel();
    this.#timer = setTimeout(() => void this.#count(), delay);
  }

  async #count(): Promise<void> {
    const counting = new vscode.CancellationTokenSource();
    this.#counting = counting;
    const { corpus } = this.#library;
    const found = new Map<Source, Quoted[]>();
    try {
      for (const document of openWritersDocuments(this.#library)) {
        const quoted = await quotedInDocument(document, corpus, counting.token);
        for (const { span, places, quotation } of quoted) {
          const key = `${document.uri.toString()} ${(quotation ?? span).start}`;
          for (const { source, passage } of places) {
            const known = found.get(source) ?? [];
            known.push({ passage, quotation: key });
            found.set(source, known);
          }
        }
      }
    } catch (error) {
      if (error instanceof Cancelled) return;
      throw error;
    }
    if (counting.token.isCancellationRequested) return;
    this.#quoted = found;
    const shown = [...found]
      .map(
        ([{ id }, quoted]) =>
          `${id} ${quoted
            .map(({ passage }) => `${passage.start}-${passage.end}`)
            .sort()
            .join(' ')}`,
      )
      .join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }
}
