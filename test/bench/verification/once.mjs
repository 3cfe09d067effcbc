// Times the checking of a large document, in a process in which nothing else was measured before; prints the table.
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { stateOfTheUnion } from '../scale/addresses.mjs';

/** @type {import('./index')} */
const { timeTable } = await importTypeScript('test/bench/verification/index.ts');
console.log(JSON.stringify(timeTable(await stateOfTheUnion())));
