import { session } from './session.js';

suiteTeardown(() => session.close());
