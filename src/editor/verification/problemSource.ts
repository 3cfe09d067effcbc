/** Who tells the problems, as the Problems view shows it. */
export const problemSource = 'Cite Agreement';
