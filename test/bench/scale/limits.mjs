/** An engine that needs longer at one size is ended, in milliseconds. */
export const timeLimit = 120_000;

/** How a table calls that. */
export const timeLimitName = '2 min';
