/** How measurements are written in the cells of a table. */

/** @param {number} value */
export function milliseconds(value) {
  if (value >= 100) return `${value.toFixed(0)} ms`;
  return `${value.toFixed(value >= 10 ? 1 : 2)} ms`;
}

/**
 * A peer's figure over ours: above 1 ours is the faster, below 1 the slower.
 * @param {number} value
 * @param {number} ours
 */
export function ratio(value, ours) {
  const times = value / ours;
  if (!Number.isFinite(times)) return '';
  return `${times.toFixed(times >= 10 ? 0 : 2)} ×`;
}

/** @param {number} share from 0 to 1 */
export function percent(share) {
  return `${(share * 100).toFixed(0)} %`;
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
