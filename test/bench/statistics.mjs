/**
 * What a series of measurements is reported as.
 * @typedef {object} Percentiles
 * @property {number} p50
 * @property {number} p95
 * @property {number} max
 */

/**
 * Percentiles by nearest rank: each is a value that was measured.
 * @param {readonly number[]} values at least one
 * @returns {Percentiles}
 */
export function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
