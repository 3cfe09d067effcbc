/** What is measured of citations. */
export { citationTable } from './citations';
