import { assert } from 'chai';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundledAgreements, bundledSources } from '../../../src/core/bundled';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { finish } from '../../../src/core/text/steps';
import { Verifier } from '../../../src/core/verify/verifier';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** In bytes. */
function memory(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

suite('what a verifier remembers', () => {
  test('is not the texts of all versions of a document', function () {
    this.timeout(60_000);
    const [sources, agreements] = [bundledSources(), bundledAgreements()];
    const works = citableWorks(sources, agreements);
    const verifier = new Verifier({ shelf: shelfOf(sources), citableWorks: works, agreements });
    const filler = 'A line of prose that nobody has quoted, and nobody will.\n\n'.repeat(8_000);
    // A new quotation, a new citation and a new paragraph each time; each text stands by itself.
    const version = (count: number) =>
      Buffer.from(
        `${filler}They were long in number ${count}, and the quotation that “the United States and Russia signed ${count} new bilateral frameworks” (Somebody Else, A Title of Some Length, ${1900 + count}, p. ${count}) is one.[^1]\n\n[^1]: Nobody, A Book of Number ${count}, ${1900 + count}.\n`,
      ).toString();
    const check = (count: number) => finish(verifier.check(version(count), 'markdown'));
    check(0);
    const before = memory();
    const checks = 100;
    for (let count = 1; count <= checks; count++) check(count);
    const ofOneText = filler.length * 2;
    assert.isBelow(memory() - before, (checks / 4) * ofOneText);
  });
});
