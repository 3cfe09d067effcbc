/** What is measured while somebody types. */
export { completionTable } from './completion';
export { searchTable } from './search';
