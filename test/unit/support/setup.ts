import fc from 'fast-check';
import { runs } from './runs';

/** What fast-check tries where a test does not say how often. */
const usual = 100;

fc.configureGlobal(runs(usual));
