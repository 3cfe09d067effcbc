// Puts off what V8 does with regular expressions until they are used.
import ts from 'typescript';
import { changeOutput } from './change-output.mjs';

/**
 * V8 reads the pattern of every literal when it reads the file, and the letters of a \p{…} are many
 * thousand: those of the bundle take some milliseconds of its start. As `new RegExp`, a pattern waits
 * for its use. esbuild's own lowering passes over those in square brackets.
 * @returns {import('esbuild').Plugin}
 */
export function lowerRegexps() {
  return {
    name: 'lower-regexps',
    setup(build) {
      changeOutput(build, lowered);
    },
  };
}

/** @param {string} code minified, without a source map */
function lowered(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      const text = ` new RegExp(${ascii(pattern)},"${flags}")`;
      changes.push({ start: node.getStart(source), end: node.end, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let from = 0;
  const pieces = changes.map(({ start, end, text }) => {
    const kept = code.slice(from, start);
    from = end;
    return kept + text;
  });
  return pieces.join('') + code.slice(from);
}

/** A string literal of ASCII characters. @param {string} text */
function ascii(text) {
  return JSON.stringify(text).replace(
    /[^\x20-\x7E]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
