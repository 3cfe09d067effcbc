import type * as vscode from 'vscode';
import { PassageLookup } from '../../core/complete/passageLookup';
import type { Shelf } from '../../core/index/shelf';
import type { Agreement } from '../../core/names/agreement';
import { citableWorks, type CitableWork } from '../../core/quotations/citableWorks';
import { PassageSearch } from '../../core/search/passageSearch';
import type { Granularity } from '../../core/source/passages';
import type { Source } from '../../core/source/source';

/**
 * What can be quoted at one moment, and what is made from it; each on first use, then kept. It never
 * changes: when a source does, the library has another corpus.
 */
export class Corpus {
  readonly sources: readonly Source[];
  readonly agreements: readonly Agreement[];
  readonly shelf: Shelf;
  readonly #files: ReadonlyMap<Source, vscode.Uri>;
  #byId: ReadonlyMap<string, Source> | undefined;
  #lookup: PassageLookup | undefined;
  #citable: readonly CitableWork[] | undefined;
  readonly #searches = new Map<Granularity, PassageSearch>();

  /** @param files the writer's own files; a bundled source has none */
  constructor(
    agreements: readonly Agreement[],
    shelf: Shelf,
    files: ReadonlyMap<Source, vscode.Uri> = new Map(),
  ) {
    this.sources = shelf.sources;
    this.agreements = agreements;
    this.shelf = shelf;
    this.#files = files;
  }

  source(id: string): Source | undefined {
    this.#byId ??= new Map(this.sources.map((each) => [each.id, each]));
    return this.#byId.get(id);
  }

  /** The file that the writer keeps a source in. */
  fileOf(source: Source): vscode.Uri | undefined {
    return this.#files.get(source);
  }

  get citableWorks(): readonly CitableWork[] {
    this.#citable ??= citableWorks(this.sources, this.agreements);
    return this.#citable;
  }

  get lookup(): PassageLookup {
    this.#lookup ??= new PassageLookup(this.shelf);
    return this.#lookup;
  }

  search(granularity: Granularity): PassageSearch {
    let search = this.#searches.get(granularity);
    if (!search) {
      search = new PassageSearch(this.shelf, granularity);
      this.#searches.set(granularity, search);
    }
    return search;
  }
}
