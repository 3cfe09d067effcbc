/** Checking quotations: what is measured of it. */
export { accuracyTable } from './accuracy';
export { falseAlarmTable } from './falseAlarms';
export { timeTable } from './time';
