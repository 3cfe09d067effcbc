import { load, LoggerManager, MemoryLogger } from '@asciidoctor/core';
import { attribute, readHtml, type NoteMarkup } from './htmlReader';
import type { Reader } from './readDocument';

const notes: NoteMarkup = {
  markOf: (element) =>
    element.tagName === 'sup' && attribute(element, 'class') === 'footnote'
      ? element.childNodes.flatMap((child) =>
          'attrs' in child ? [attribute(child, 'href').replace('#_footnotedef_', '')] : [],
        )[0]
      : undefined,
  noteOf: (element) =>
    attribute(element, 'class') === 'footnote' && element.tagName === 'div'
      ? attribute(element, 'id').replace('_footnotedef_', '')
      : undefined,
  isHidden: () => false,
};

/** Asciidoctor, the program that defines what AsciiDoc means. */
export const asciidoctor: Reader = {
  name: `Asciidoctor.js`,
  async read(document) {
    const logger = new MemoryLogger();
    LoggerManager.logger = logger;
    const html = await (await load(document, { safe: 'safe', backend: 'html5' })).convert();
    const messages = (
      logger as unknown as { getMessages(): readonly { getText(): string }[] }
    ).getMessages();
    if (messages.length > 0) throw new Error(messages.map((each) => each.getText()).join('\n'));
    const read = readHtml(html, notes);
    // Each note's text begins with its number.
    return { ...read, notes: read.notes.map((note) => note.replace(/^\d+\. /u, '')) };
  },
};
