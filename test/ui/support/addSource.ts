import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/editor/paths.mjs';
import { until } from '../../host/support/until.js';
import type { Window } from './window.js';

/** Makes a source of the PDF among the fixtures, as a writer does: by the command, file dialog and questions. */
export async function addReport(window: Window): Promise<void> {
  const name = 'report.pdf';
  await copyFile(
    join(root, 'test', 'fixtures', 'importing', 'treaty-report.pdf'),
    join(window.workspace, name),
  );
  await chooseFile(window, name);
  await until(
    async () => (await window.quickPickRows())[0]?.label === 'Report',
    'it asks what kind of work it is',
  );
  await window.type('Report');
  await window.press('Enter');
  const answers: readonly (readonly [prompt: RegExp, text?: string])[] = [
    [/Authors/, 'Smith, Jane; Doe, John'],
    [/Title/],
    [/Publisher/, 'Institute of Examples'],
    [/Date/],
    [/Web address/, 'https://example.org/report'],
    [/Citation key/],
  ];
  for (const [prompt, text] of answers) await answer(window, prompt, text);
  await window.page.locator('.tab', { hasText: 'smith-2013.md' }).waitFor();
}

/** @param name of a file in the workspace, where the file dialog begins */
async function chooseFile(window: Window, name: string): Promise<void> {
  await window.runCommand('Cite Agreement: Add Source…');
  await window.quickPickRows();
  await window.type('A file');
  await window.press('Enter');
  await until(
    async () => (await window.quickPickRows()).some(({ label }) => label === name),
    'the file dialog is open',
  );
  await window.type(name, 60);
  await until(async () => (await input(window).inputValue()).endsWith(name), 'the name stands');
  await window.page.waitForTimeout(500);
  await window.press('Enter');
}

/** Waits for a question and answers it, with what it proposes where nothing is given. */
async function answer(window: Window, prompt: RegExp, text?: string): Promise<void> {
  const message = window.page.locator('.quick-input-widget .quick-input-message');
  await until(async () => prompt.test(await message.innerText()), `it asks ${String(prompt)}`);
  if (text !== undefined) await input(window).fill(text);
  await window.press('Enter');
}

function input(window: Window) {
  return window.page.locator('.quick-input-widget .quick-input-box input');
}
