const filePath = /^(?:\.\/)?[\w.-]+(?:\/[\w.-]+)+\.\w+$/;

/**
 * The files of the package that package.json names: what runs in the editor, and what it contributes.
 * The command line (`bin`) is for whoever has the repository; no one finds it inside an editor.
 * @param {Record<string, unknown>} manifest
 * @returns {string[]}
 */
export function filesNamedIn({ main, browser, icon, contributes }) {
  return [...new Set(strings([main, browser, icon, contributes]))]
    .filter((text) => filePath.test(text))
    .map((path) => path.replace(/^\.\//, ''))
    .sort();
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function strings(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];
}
