import { assert } from 'chai';
import {
  isDocumentFile,
  languageIdOfEnding,
  languageIdOfFile,
  languageOfFile,
} from '../../../src/core/markup/fileLanguages.js';
import { documentLanguage } from '../../../src/core/markup/language.js';

suite('The languages of files', () => {
  const files: readonly (readonly [path: string, languageId: string, language: string])[] = [
    ['chapters/one.md', 'markdown', 'markdown'],
    ['one.QMD', 'quarto', 'markdown'],
    ['C:\\thesis\\main.ltx', 'latex', 'latex'],
    ['notes.v2.adoc', 'asciidoc', 'asciidoc'],
    ['odd..rst', 'restructuredtext', 'restructuredtext'],
    ['data.constructor', 'plaintext', 'plaintext'],
    ['folder.md/file', 'plaintext', 'plaintext'],
    ['.md', 'plaintext', 'plaintext'],
    ['-', 'plaintext', 'plaintext'],
  ];
  for (const [path, languageId, language] of files) {
    test(`${path} is ${languageId}`, () => {
      assert.equal(languageIdOfFile(path), languageId);
      assert.equal(languageOfFile(path), language);
    });
  }

  test('a name that only begins with a dot, and an unknown ending, are no documents', () => {
    assert.isTrue(isDocumentFile('a.txt'));
    for (const path of ['.md', 'a.json', 'a.constructor', 'md'])
      assert.isFalse(isDocumentFile(path));
  });

  test('every ending has a language that is served', () => {
    for (const [ending, id] of Object.entries(languageIdOfEnding)) {
      assert.isDefined(documentLanguage(id), ending);
    }
  });
});
