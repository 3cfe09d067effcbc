/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Where some words are on the screen: the middle of their first occurrence in the editor's view. */
export function pointInWord(
  page: Page,
  words: string,
): Promise<{ x: number; y: number } | undefined> {
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
