export { checkQuotations } from './checkQuotations';
export { applyFix, ignoreQuotation } from './findingCommands';
export { fixAllQuotations } from './fixAll';
export { listQuotations } from './listQuotations';
