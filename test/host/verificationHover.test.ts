import { assert } from 'chai';
import * as vscode from 'vscode';
import { paragraph4 } from './support/article.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { commandOf, findingCard, linksOf, passageCard } from './support/hover.js';
import { problemsAre, quoting, right, wrongYear } from './support/verification.js';

suite('Hover on findings of verification', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  test('what differs is told in words and marks, never by colour alone', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    const card = await findingCard(document, '1993');
    assert.exists(card);
    assert.equal(card.words, wrongYear);
    assert.include(card.markdown, '<del>1993</del>');
    assert.include(card.markdown, '<strong>1992</strong>');
    assert.include(card.markdown, 'Struck out: in the quotation alone. Bold: in the source alone.');
    assert.notInclude(card.markdown, 'style=');
  });

  test('the message is shown once: by the problem where there is one', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    const message = 'Number changed: quotation says 1993, source says 1992.';
    const atProblem = await findingCard(document, '1993');
    assert.notInclude(atProblem?.markdown ?? message, message);
    const beside = await findingCard(document, 'success');
    assert.match(beside?.markdown ?? '', /^\*\*Differs from its source\*\*/u);
    assert.include(beside?.markdown ?? '', message);
  });

  test('many differences are listed in words', async () => {
    const many = right
      .replace('builds', 'built')
      .replace('success', 'failure')
      .replace('Agreement', 'Accord')
      .replace('States', 'Nations');
    const { document } = await openDocument(quoting(many));
    await problemsAre(document, [`error altered: ${many}`]);
    const card = await findingCard(document, 'failure');
    assert.include(card?.markdown ?? '', 'The quotation has “failure”, the source has “success”.');
  });

  test('its links put the words right, lead to the source, and explain', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    const card = await findingCard(document, '1993');
    assert.exists(card);
    const links = linksOf(card);
    const commands = links.map((link) => commandOf(link).command);
    assert.equal(commands.at(-1), 'citeAgreement.explainFinding');
    const fix = links.find((link) => commandOf(link).command === 'citeAgreement.applyFix');
    assert.exists(fix);
    const { command, argument } = commandOf(fix);
    await vscode.commands.executeCommand(command, argument);
    assert.equal(document.getText(), quoting(right));
  });

  test('the passage is shown once: by its own card where there is one', async () => {
    const { document } = await openDocument(quoting(wrongYear));
    await problemsAre(document, ['error altered: 1993']);
    for (const at of ['1993', 'success']) {
      const finding = await findingCard(document, at);
      const passage = await passageCard(document, at);
      const shown = [finding, passage].filter((card) => card && /^> /mu.test(card.markdown));
      assert.isAtMost(shown.length, 1, at);
    }
  });

  test('there is none on exact words and none on what cannot be checked', async () => {
    const { document } = await openDocument(
      `${quoting(right)}\nA “bright line”, they said “${paragraph4}” then.\n`,
    );
    await problemsAre(document, [`information uncited: ${paragraph4}`]);
    assert.isUndefined(await findingCard(document, right));
    assert.isUndefined(await findingCard(document, 'bright line'));
    assert.match(
      (await findingCard(document, paragraph4))?.markdown ?? '',
      /^\[Add the citation: The White House/u,
    );
  });
});
