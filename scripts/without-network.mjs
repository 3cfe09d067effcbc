// The extension never uses the network, and what it ships could not.

/**
 * citation-js can fetch works by their addresses; what it would fetch with is left out of the bundle.
 * @returns {import('esbuild').Plugin}
 */
export function withoutNetwork() {
  return {
    name: 'without-network',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(node-fetch|sync-fetch)$/ }, ({ path }) => ({
        path,
        namespace: 'none',
      }));
      onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
