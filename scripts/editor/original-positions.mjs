import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';

/** The web worker evaluates a bundle inside a function that begins two lines earlier, and says so. */
const webWorkerMark = '#vscode-extension';
const webWorkerLines = 2;

/**
 * For a bundle with its source map in it: makes the places in a line of a stack trace those of the
 * sources. In an extension host nothing else does it.
 * @param {string} bundle
 * @param {string} root that paths are shown relative to
 * @returns {(line: string) => string}
 */
export function originalPositions(bundle, root) {
  const map = inlineSourceMap(bundle);
  if (!map) return (line) => line;
  const place = /(?:[\w.-]+:)?[^\s()]+?\.js(#vscode-extension)?:(\d+):(\d+)/;
  return (line) =>
    line.replace(place, (found, mark, row, column) => {
      const shift = mark === webWorkerMark ? webWorkerLines : 0;
      const entry = map.findEntry(Number(row) - 1 - shift, Number(column) - 1);
      if (!('originalSource' in entry)) return found;
      const path = relative(root, resolve(dirname(bundle), entry.originalSource));
      return `${path}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
}

/** @param {string} bundle */
function inlineSourceMap(bundle) {
  const [, base64] = readFileSync(bundle, 'utf8').split(
    'sourceMappingURL=data:application/json;base64,',
  );
  return base64 && new SourceMap(JSON.parse(Buffer.from(base64, 'base64').toString()));
}
