import * as vscode from 'vscode';

/**
 * Answers the list that a command opens a moment later: by its first row, or by another command of
 * the workbench. Nobody tells a test when a list is there, so that it is answered again and again
 * until the document or the list has gone on.
 */
export async function answerQuickPick(
  command = 'workbench.action.acceptSelectedQuickOpenItem',
): Promise<void> {
  for (let count = 0; count < 10; count++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await vscode.commands.executeCommand(command);
  }
}
