/**
 * Waits until `probe` gives something other than undefined or false, and gives that. What is waited
 * for is named in the failure, with what was seen last.
 */
export async function until<T>(
  probe: () => T | Promise<T>,
  what: string,
  within = 10_000,
): Promise<Exclude<T, undefined | false | null>> {
  const end = Date.now() + within;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false && found !== null) {
      return found as Exclude<T, undefined | false | null>;
    }
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
