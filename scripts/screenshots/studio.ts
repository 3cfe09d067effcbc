import { join } from 'node:path';
import { session } from '../../test/ui/support/session.js';
import { openWindow, type Window } from '../../test/ui/support/window.js';

/** Takes away what the reader of a picture need not see. */
const pictureSettings = {
  'breadcrumbs.enabled': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 14,
  'editor.guides.indentation': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.lineHeight': 23,
  'editor.lineNumbers': 'off',
  'editor.matchBrackets': 'never',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerBorder': false,
  'editor.padding.top': 12,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.suggestFontSize': 11,
  'editor.suggestLineHeight': 24,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.wordWrap': 'on',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
};

const size = { width: 960, height: 640 };

/** A calm window, and a camera in front of it. */
export class Studio {
  private constructor(
    readonly window: Window,
    readonly folder: string,
  ) {}

  /** @param folder where the pictures go */
  static async open(folder: string): Promise<Studio> {
    const window = await openWindow({ size, scale: 2, settings: pictureSettings });
    await window.runCommand('View: Toggle Primary Side Bar Visibility');
    return new Studio(window, folder);
  }

  /** The only document, new, with the cursor at its end, and the pointer out of the way. */
  async write(text: string): Promise<void> {
    const { window } = this;
    await window.press('Escape');
    if (await window.page.locator('.tabs-container .tab').count()) {
      await window.runCommand('View: Revert and Close Editor');
    }
    await window.newWorkspaceFile('draft.md', text);
    await window.press('ControlOrMeta+End');
    await window.page.mouse.move(size.width - 40, size.height - 60);
  }

  /** Takes a picture of the window, from its top down to a little below the lowest of these elements. */
  async take(name: string, selector: string): Promise<void> {
    const { page } = this.window;
    await page.waitForTimeout(600); // shadows and cursors come to rest
    const bottom = await page
      .locator(selector)
      .evaluateAll((elements) =>
        Math.max(
          ...elements
            .filter((element) => element.textContent.trim() !== '')
            .map((element) => element.getBoundingClientRect().bottom),
        ),
      );
    const path = join(this.folder, `${name}.png`);
    const height = Math.ceil(bottom) + 22;
    await page.screenshot({ path, clip: { x: 0, y: 0, width: size.width, height } });
    console.log(path);
  }

  /** Makes the window higher or, without a number, as it was. */
  async setHeight(height = size.height): Promise<void> {
    await this.window.page.setViewportSize({ width: size.width, height });
    await this.window.page.waitForTimeout(500);
  }

  async close(): Promise<void> {
    await this.window.close();
    await session.close();
  }
}
