/** Which tests run, put into the bundle when it is built: an extension host has no command line. */
declare const TEST_GREP: string;

/** Defines the global `Mocha`, and exports nothing. */
declare module 'mocha/mocha.js';
