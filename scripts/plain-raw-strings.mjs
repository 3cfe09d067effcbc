// Makes plain strings of `String.raw`, which patterns are made of.
import ts from 'typescript';
import { changeOutput } from './change-output.mjs';

/**
 * Where template literals are none, esbuild writes each string twice: as it is read, and raw. Only what is
 * raw is ever asked for.
 * @returns {import('esbuild').Plugin}
 */
export function plainRawStrings() {
  return {
    name: 'plain-raw-strings',
    setup(build) {
      changeOutput(build, (code) => {
        const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true);
        return written(source, source.getFullText());
      });
    },
  };
}

/**
 * The code of a node, its raw strings plain.
 * @param {ts.Node} node
 * @param {string} code of the whole file
 */
function written(node, code) {
  let text = '';
  let from = node.getStart();
  /** @param {ts.Node} each */
  const visit = (each) => {
    const raw = rawString(each);
    if (!raw) {
      ts.forEachChild(each, visit);
      return;
    }
    const pieces = raw.strings.flatMap((string, index) => {
      const value = raw.values[index];
      const isNeeded = index === 0 || string.text !== '';
      return [
        ...(isNeeded ? [string.getText()] : []),
        ...(value ? [`(${written(value, code)})`] : []),
      ];
    });
    text += `${code.slice(from, each.getStart())}(${pieces.join('+')})`;
    from = each.end;
  };
  visit(node);
  return text + code.slice(from, node.end);
}

/**
 * `String.raw(a || (a = template(["cooked"], ["raw"])), value)`; the second array is left out where it is the same.
 * @param {ts.Node} node
 */
function rawString(node) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'String.raw') return undefined;
  const [template, ...values] = node.arguments;
  if (!template || !ts.isBinaryExpression(template)) return undefined;
  const { right } = template;
  const made = ts.isParenthesizedExpression(right) && right.expression;
  const call = made && ts.isBinaryExpression(made) && made.right;
  const strings = call && ts.isCallExpression(call) && call.arguments.at(-1);
  if (!strings || !ts.isArrayLiteralExpression(strings)) return undefined;
  const raw = strings.elements.filter(ts.isStringLiteral);
  return raw.length === values.length + 1 ? { strings: raw, values } : undefined;
}
