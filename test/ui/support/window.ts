import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import type { Page } from 'playwright-core';
import { buildFolder, root } from '../../../scripts/editor/paths.mjs';
import { workbenchAddress } from '../../../scripts/editor/workbench-address.mjs';
import { until } from '../../host/support/until.js';
import { pointInWord } from './pointInWord.js';
import { session, type ServerChoice } from './session.js';

export interface WindowChoice extends ServerChoice {
  /** The folder whose copy is opened; by default `test/fixtures/workspace`. */
  readonly workspace?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** 2 for pictures on fine screens. */
  readonly scale?: number;
}

export interface Row {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** Opens VS Code with the extension on a fresh copy of a folder, and waits until it can be used. */
export async function openWindow(choice: WindowChoice = {}): Promise<Window> {
  const { workspace: from, size = { width: 1280, height: 800 }, scale = 1, ...rest } = choice;
  const [server, browser] = await Promise.all([session.server(rest), session.browser()]);
  const workspace = await session.workspace(from);
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const extension = choice.webWorker ? { extension: root } : {};
  await page.goto(workbenchAddress(server, { workspace, ...extension }));
  await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
  return new Window(page, workspace);
}

/** A window of VS Code as the person before it uses and sees it. */
export class Window {
  constructor(
    readonly page: Page,
    /** The folder that is open in it. */
    readonly workspace: string,
  ) {}

  /** Opens a file of the workspace, and puts the cursor at its beginning. */
  async openFile(name: string): Promise<void> {
    await this.press('ControlOrMeta+P');
    // An address, not a name to search for: the search would need its index first.
    await this.#fillQuickInput(join(this.workspace, name));
    const file = this.page.locator('.quick-input-list .monaco-list-row').first();
    await file.filter({ hasText: name.split('/').at(-1) ?? name }).waitFor();
    await this.press('Enter');
    await this.#tab(name).waitFor();
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await this.press('ControlOrMeta+Home');
  }

  /** Writes a file into the workspace and opens it. */
  async newWorkspaceFile(name: string, text: string): Promise<void> {
    await writeFile(join(this.workspace, name), text);
    await this.openFile(name);
  }

  /** Writes the workspace's settings, and gives VS Code a moment to read them. */
  async setSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(this.workspace, '.vscode'), { recursive: true });
    await writeFile(join(this.workspace, '.vscode', 'settings.json'), JSON.stringify(settings));
    await this.page.waitForTimeout(1000);
  }

  /** Runs a command by its title in the command palette, with its category: `View: Split Editor`. */
  async runCommand(title: string): Promise<void> {
    await this.press('F1');
    await until(
      async () => {
        // Again and again: an extension's commands join the palette when its manifest has been read.
        await this.#fillQuickInput(`>${title}`);
        return (await this.#rows(quickPickRow))[0]?.label === title;
      },
      `“${title}” is in the command palette`,
      30_000,
    );
    await this.press('Enter');
    // Until the palette gives way, to the editor or to what the command asks, it takes what is typed.
    await until(
      async () => (await this.#quickInputText()) !== `>${title}`,
      'the command palette is gone',
    );
  }

  /** Types as a hand does, so that what the extension offers between two letters is offered. */
  async type(text: string, delay = 20): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  /** Presses keys in Playwright's words: `Escape`, `ControlOrMeta+Home`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The whole text of a file that is being edited. Saves it, for the window shows only a part. */
  async editorText(name: string): Promise<string> {
    const path = join(this.workspace, name);
    await this.page.waitForTimeout(150); // the tab learns of the last letter a little later
    if (await this.#tab(name, '.dirty').count()) {
      const before = (await stat(path)).mtimeMs;
      await this.press('ControlOrMeta+S');
      // A tab counts as saved from the beginning of saving on: only the disk tells of its end.
      await until(async () => (await stat(path)).mtimeMs !== before, `${name} is saved`);
      await this.page.waitForTimeout(100);
    }
    return readFile(path, 'utf8');
  }

  /**
   * Waits until a document has a text, and fails with the difference. For what VS Code does a moment
   * later: it takes back the changes of several documents after having asked each whether it can.
   */
  async textBecomes(name: string, expected: string): Promise<void> {
    const end = Date.now() + 5_000;
    let text = await this.editorText(name);
    while (text !== expected && Date.now() < end) text = await this.editorText(name);
    assert.equal(text, expected);
  }

  /** The rows of the open quick pick, as far as they are in view. */
  async quickPickRows(): Promise<Row[]> {
    await this.page.locator(quickPickRow).first().waitFor();
    return this.#rows(quickPickRow);
  }

  /** Presses Enter in the open quick pick, and waits until the extension has closed it. */
  async acceptQuickPick(): Promise<void> {
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** What hovering over the first occurrence of some words in the editor shows. */
  async hoverText(words: string): Promise<string> {
    const { x, y } = await until(() => pointInWord(this.page, words), `“${words}” is in view`);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    await until(
      async () => {
        // Away and back: before the extension has started there is nothing to show.
        await this.page.mouse.move(x, y + 200, { steps: 3 });
        await this.page.mouse.move(x, y, { steps: 5 });
        await this.page.waitForTimeout(1000);
        const shown = (await hover.allInnerTexts()).join('\n');
        // While the extension starts VS Code says so in the card's place.
        return shown !== '' && !/^Loading/mu.test(shown) && (await hover.first().isVisible());
      },
      `a card on “${words}”`,
      30_000,
    );
    return plain((await hover.allInnerTexts()).join('\n'));
  }

  /** The ghost text at the cursor, once it shows. */
  async ghostText(): Promise<string> {
    const ghost = this.page.locator('.ghost-text-decoration, .ghost-text-decoration-preview');
    await ghost.first().waitFor();
    return plain((await ghost.allInnerTexts()).join(''));
  }

  /** Whether ghost text shows now. */
  async hasGhostText(): Promise<boolean> {
    return (await this.page.locator('.ghost-text-decoration').count()) > 0;
  }

  /** The labels of the list of completions, as far as they are in view, once it shows. */
  async suggestRows(): Promise<Row[]> {
    await this.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    return this.#rows('.suggest-widget.visible .monaco-list-row');
  }

  /** The messages of all notifications that are there, in the notification centre: newest first. */
  async notifications(): Promise<string[]> {
    // As toasts they would go away after a while, and with the test driver they never show.
    await this.runCommand('Notifications: Show Notifications');
    const centre = this.page.locator('.notifications-center.visible');
    await centre.waitFor();
    const messages = centre.locator('.notification-list-item-message');
    const texts = (await messages.allInnerTexts()).map(plain);
    await this.press('Escape');
    return texts;
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Takes a picture into `build/screenshots`, and gives its path. */
  async screenshot(name: string): Promise<string> {
    const path = join(buildFolder, 'screenshots', `${name}.png`);
    await mkdir(join(buildFolder, 'screenshots'), { recursive: true });
    await this.page.screenshot({ path });
    return path;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  #tab(name: string, state = '') {
    return this.page.locator(`.tabs-container .tab${state}[data-resource-name="${name}"]`);
  }

  async #fillQuickInput(text: string): Promise<void> {
    const input = this.page.locator(quickInput);
    await input.waitFor();
    await input.fill(text);
  }

  async #quickInputText(): Promise<string | undefined> {
    const inputs = this.page.locator(quickInput);
    return (
      await inputs.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
    )[0];
  }

  /** Lists draw their rows in any order, at the height where they belong. */
  async #rows(selector: string): Promise<Row[]> {
    const rows = await this.page.locator(selector).evaluateAll((elements) =>
      elements
        .map((row) => {
          const text = (part: string) => row.querySelector(part)?.textContent ?? '';
          return {
            index: Number(row.getAttribute('data-index')),
            label: text('.label-name'),
            description: text('.label-description, .details-label'),
            detail: text('.quick-input-list-label-meta'),
          };
        })
        .sort((a, b) => a.index - b.index),
    );
    return rows.map(({ label, description, detail }) => ({
      label: plain(label),
      description: plain(description),
      detail: plain(detail),
    }));
  }
}

const quickInput = '.quick-input-widget:visible .quick-input-box input';
const quickPickRow = '.quick-input-widget:visible .quick-input-list .monaco-list-row';

/** Text as typed: the window shows spaces as no-break spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
