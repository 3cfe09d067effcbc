/// <reference lib="dom" />
import type { Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where some words are on the screen: the middle of their first occurrence in the editor's view; undefined
 * where there is none, or while they move, because what was typed before them is still being drawn.
 */
export async function pointInWord(page: Page, words: string): Promise<Point | undefined> {
  const before = await pointNow(page, words);
  await page.waitForTimeout(100);
  const now = await pointNow(page, words);
  return now && now.x === before?.x && now.y === before.y ? now : undefined;
}

function pointNow(page: Page, words: string): Promise<Point | undefined> {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (texts.nextNode()) nodes.push(texts.currentNode);
      const text = nodes
        .map((node) => node.textContent)
        .join('')
        .replaceAll('\u00a0', ' ');
      const start = text.indexOf(wanted);
      if (start < 0) continue;
      const middle = start + Math.floor(wanted.length / 2);
      let before = 0;
      for (const node of nodes) {
        const length = node.textContent?.length ?? 0;
        if (middle < before + length) {
          const range = document.createRange();
          range.setStart(node, middle - before);
          range.setEnd(node, middle - before + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        before += length;
      }
    }
    return undefined;
  }, words);
}
