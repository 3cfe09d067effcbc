import { timeLimitName } from './limits.mjs';
import type { Outcome } from './outcome';
import type { Measured } from './tables';

/** In the place of a time that nobody waited for. */
export const tooLong = `more than ${timeLimitName}`;

export const isOurs = ({ engine }: Outcome) => engine === 'ours';

/** What the others are compared with; none where ours was not measured. */
export const oursOf = ({ outcomes }: Measured) => outcomes.find(isOurs);

export const rowName = ({ size }: Measured, { engine }: Outcome) =>
  `${size.toLocaleString('en')}: ${engine}`;
