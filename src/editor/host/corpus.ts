import { bundledAgreements, bundledSources } from '../../core/bundled';
import { PassageLookup } from '../../core/complete/passageLookup';
import type { Agreement } from '../../core/names/agreement';
import { citableWorks, type CitableWork } from '../../core/quotations/citableWorks';
import { PassageSearch } from '../../core/search/passageSearch';
import { passagesOf, type Granularity } from '../../core/source/passages';
import type { Source } from '../../core/source/source';

/** The sources that can be quoted, and what is made from them; each on first use, then kept. */
export class Corpus {
  #lookup: PassageLookup | undefined;
  #citable: readonly CitableWork[] | undefined;
  readonly #searches = new Map<Granularity, PassageSearch>();

  get sources(): readonly Source[] {
    return bundledSources();
  }

  get agreements(): readonly Agreement[] {
    return bundledAgreements();
  }

  source(id: string): Source | undefined {
    return this.sources.find((each) => each.id === id);
  }

  get citableWorks(): readonly CitableWork[] {
    this.#citable ??= citableWorks(this.sources, this.agreements);
    return this.#citable;
  }

  get lookup(): PassageLookup {
    this.#lookup ??= new PassageLookup(this.sources);
    return this.#lookup;
  }

  search(granularity: Granularity): PassageSearch {
    let search = this.#searches.get(granularity);
    if (!search) {
      search = new PassageSearch(this.sources.flatMap((each) => passagesOf(each, granularity)));
      this.#searches.set(granularity, search);
    }
    return search;
  }
}
