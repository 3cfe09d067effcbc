// Writes raw template strings as what they are.
import ts from 'typescript';
import { changeOutput } from './change-output.mjs';

/**
 * Without template literals esbuild makes of String.raw`…` a call that has the text twice: as it would be
 * read, and as it stands. Only the second is ever used, and patterns are long.
 * @returns {import('esbuild').Plugin}
 */
export function rawStrings() {
  return {
    name: 'raw-strings',
    setup(build) {
      changeOutput(build, withPlainStrings);
    },
  };
}

/** @param {string} code minified: `String.raw(a||(a=b(["read"],["as it stands"])),value)` */
function withPlainStrings(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true);
  let made = '';
  let from = 0;
  /** @param {ts.Node} node */
  const visit = (node) => {
    const texts = textsOf(node);
    if (!texts) {
      ts.forEachChild(node, visit);
      return;
    }
    const [first = '""', ...others] = texts.elements.map((each) => each.getText());
    const values = /** @type {ts.CallExpression} */ (node).arguments.slice(1);
    const rest = others.flatMap((text, index) => {
      const value = values[index]?.getText() ?? '';
      return text === '""' ? [value] : [value, text];
    });
    made += code.slice(from, node.getStart()) + first;
    if (rest.length > 0) made += `.concat(${rest.join(',')})`;
    from = node.end;
  };
  visit(source);
  return made + code.slice(from);
}

/**
 * The texts of a raw string as they stand; undefined for everything else.
 * @param {ts.Node} node
 */
function textsOf(node) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'String.raw') return undefined;
  const [known] = node.arguments;
  if (!known || !ts.isBinaryExpression(known)) return undefined;
  const { right } = known;
  const made = ts.isParenthesizedExpression(right) ? right.expression : right;
  if (!ts.isBinaryExpression(made) || !ts.isCallExpression(made.right)) return undefined;
  const raw = made.right.arguments[1] ?? made.right.arguments[0];
  return raw && ts.isArrayLiteralExpression(raw) ? raw : undefined;
}
