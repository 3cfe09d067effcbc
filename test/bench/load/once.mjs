// Loads the extension's bundle once, in a process of its own: node once.mjs PATH
// Prints what compiling and evaluating it took, in milliseconds, as JSON.
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

const [, , path = ''] = process.argv;
const code = readFileSync(path, 'utf8');

/**
 * Stands in for VS Code's API, as far as modules use it while they are evaluated: every name is
 * there, also for a copy that has it for a prototype, and can be called, constructed and extended.
 * @type {any}
 */
const anything = new Proxy(Function, {
  get: (target, name) => (name === 'prototype' ? target.prototype : anything),
  getPrototypeOf: () => anything,
  apply: () => anything,
  construct: () => ({}),
});

const start = performance.now();
const script = new Script(`(function (module, exports, require) {${code}\n})`, { filename: path });
const compiled = performance.now();
const module = { exports: {} };
script.runInThisContext()(module, module.exports, () => anything);
const evaluated = performance.now();

console.log(JSON.stringify({ compile: compiled - start, evaluate: evaluated - compiled }));
