/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What the page keeps while somebody types. */
interface Recorder {
  readonly pressed: number[];
  readonly shown: number[];
}

type RecordingWindow = typeof globalThis & { keystrokes?: Recorder };

/**
 * Makes the page note, of each letter, when its key was pressed and when the editor's lines have
 * changed with it: both by the page's own clock.
 */
export async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => {
    const recorder: Recorder = { pressed: [], shown: [] };
    (globalThis as RecordingWindow).keystrokes = recorder;
    document.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key.length === 1) recorder.pressed.push(timeStamp);
      },
      { capture: true },
    );
    const lines = document.querySelector('.editor-instance .view-lines');
    if (!lines) throw new Error('No document is open.');
    new MutationObserver(() => {
      // Only the first change after a letter is that letter; colours come later.
      if (recorder.shown.length < recorder.pressed.length) recorder.shown.push(performance.now());
    }).observe(lines, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** The milliseconds from each key to its letter, and begins anew. */
export function takeTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { keystrokes } = globalThis as RecordingWindow;
    if (!keystrokes) throw new Error('Nothing is recorded.');
    const { pressed, shown } = keystrokes;
    if (pressed.length !== shown.length) throw new Error('A letter did not show.');
    const times = pressed.map((at, index) => (shown[index] ?? Number.NaN) - at);
    pressed.length = 0;
    shown.length = 0;
    return times;
  });
}
