import { manuscript } from '../../ui/support/manuscript.js';
import { session } from '../../ui/support/session.js';
import { openWindow, type Window, type WindowChoice } from '../../ui/support/window.js';
import { startRecording, takeTimes } from './typing.js';

export const size = { length: 100_000, quotations: 200 };
/** Each round begins with another of the windows, so that none has the quiet of the machine to itself. */
export const rounds = 4;
/** So many letters are typed at a time; then the hand rests until a check has begun. */
const burst = 10;
const bursts = 15;
export const keystrokes = burst * bursts;
const betweenKeys = 60;
/** The setting `delay` is 300 ms: the next letter meets the check that has just begun. */
const rest = 310;

const choices: Readonly<Record<string, WindowChoice>> = {
  'verification on': {},
  'verification off': { settings: { 'citeAgreement.verification.enabled': false } },
  'without the extension': { withoutExtension: true },
};

/** The milliseconds from key to letter of one way to have the window. */
export interface Measured {
  readonly name: string;
  readonly times: readonly number[];
}

/** Types in real windows with and without verification, in turn. */
export async function measureKeystrokes(): Promise<readonly Measured[]> {
  try {
    const text = await manuscript(size);
    const windows: { readonly name: string; readonly window: Window; readonly times: number[] }[] =
      [];
    for (const [name, choice] of Object.entries(choices)) {
      windows.push({ name, window: await prepare(choice, text), times: [] });
    }
    for (let round = 0; round < rounds + 1; round++) {
      for (let turn = 0; turn < windows.length; turn++) {
        const each = windows[(turn + round) % windows.length];
        if (!each) continue;
        const times = await type(each.window);
        // The first round warms everything up.
        if (round > 0) each.times.push(...times);
      }
    }
    return windows.map(({ name, times }) => ({ name, times }));
  } finally {
    await session.close();
  }
}

async function prepare(choice: WindowChoice, text: string): Promise<Window> {
  const window = await openWindow(choice);
  await window.newWorkspaceFile('manuscript.md', text);
  if (!choice.withoutExtension) {
    // It is there when its item says what it found, or that it looks for nothing.
    const item = window.page.locator('.statusbar-item[id*="citeAgreement.quotations"]');
    await item.waitFor();
    await window.page.waitForTimeout(3_000);
  }
  await startRecording(window.page);
  return window;
}

async function type(window: Window): Promise<readonly number[]> {
  const { page } = window;
  await page.bringToFront();
  await page
    .locator('.editor-instance .monaco-editor textarea, .editor-instance .native-edit-context')
    .first()
    .focus();
  await window.press('ControlOrMeta+Home', 'PageDown', 'PageDown', 'End', 'Enter');
  await page.waitForTimeout(1_500);
  await takeTimes(page);
  for (let count = 0; count < bursts; count++) {
    await window.type('the words '.slice(0, burst), betweenKeys);
    await page.waitForTimeout(rest);
  }
  return takeTimes(page);
}
