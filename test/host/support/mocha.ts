/**
 * Mocha's build for browsers, because it runs in the Node extension host as well as in the web
 * worker. Imported before the tests: it defines `suite` and `test`.
 */
import 'mocha/mocha.js';
import { ConsoleReporter } from './ConsoleReporter.js';

const mocha = new Mocha({ ui: 'tdd', reporter: ConsoleReporter, timeout: 20_000, grep: TEST_GREP });
mocha.suite.emit('pre-require', globalThis, '', mocha);

export default mocha;
