const tick = 20;
const ticksInARow = 25;
const latest = 5;
const within = 5000;

/**
 * Waits until the host has nothing else to do, as far as its timers tell: half a second in which none
 * was late. On a machine that is never idle it goes on after a while all the same.
 */
export async function quiet(): Promise<void> {
  const end = performance.now() + within;
  for (let inTime = 0; inTime < ticksInARow && performance.now() < end;) {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, tick));
    inTime = performance.now() - start < tick + latest ? inTime + 1 : 0;
  }
}
