import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBibliography, type FindItem } from '../core/bibliography/findItem';
import type { FrontMatterData, Wanted } from '../core/source/completeItem';

/** Looks works up in bibliographies, each of which is read when it is first asked. */
export class DescribedWorks {
  readonly #files: readonly string[];
  readonly #read = new Map<string, Promise<FindItem | undefined>>();

  /** @param files in the order in which they are looked into */
  constructor(files: readonly string[]) {
    this.#files = files;
  }

  /** @param sourceFile that wants the work, and may name bibliographies from where it lies */
  async find(
    { id, bibliographies }: Wanted,
    sourceFile: string,
  ): Promise<FrontMatterData | undefined> {
    const folder = path.dirname(sourceFile);
    const named = bibliographies
      .filter((each) => !/^https?:/iu.test(each))
      .map((each) => path.resolve(folder, each));
    for (const file of [...named, ...this.#files]) {
      const item = (await this.#open(file))?.(id);
      if (item) return item;
    }
    return undefined;
  }

  #open(file: string): Promise<FindItem | undefined> {
    let read = this.#read.get(file);
    if (!read) {
      read = readItems(file);
      this.#read.set(file, read);
    }
    return read;
  }
}

/** Beside sources lie files of many kinds; one that is no bibliography is passed over. */
async function readItems(file: string): Promise<FindItem | undefined> {
  try {
    const read = await readBibliography({ name: file, text: await readFile(file, 'utf8') });
    return read?.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}
