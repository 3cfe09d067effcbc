import * as vscode from 'vscode';

/** What a step of a dialog gave: an answer, or the wish to go back to the step before. */
export type StepAnswer = { readonly text: string } | 'back';

/** One step of a dialog in which text is typed. */
export interface InputStep {
  readonly title: string;
  /** 1-based. */
  readonly step: number;
  readonly totalSteps: number;
  readonly prompt: string;
  readonly value: string;
  /** What is wrong with what was typed, in a sentence; undefined where nothing is. */
  readonly problem: (typed: string) => string | undefined;
}

/** Asks for a text, with a button that leads back. @returns undefined after Esc */
export function askForText(asked: InputStep): Promise<StepAnswer | undefined> {
  const box = vscode.window.createInputBox();
  const { title, step, totalSteps, prompt, value } = asked;
  Object.assign(box, { title, step, totalSteps, prompt, value, ignoreFocusOut: true });
  box.buttons = [vscode.QuickInputButtons.Back];
  const check = (): boolean => {
    box.validationMessage = asked.problem(box.value);
    return box.validationMessage === undefined;
  };
  return new Promise((resolve) => {
    let answer: StepAnswer | undefined;
    const finish = (given: StepAnswer): void => {
      answer = given;
      box.hide();
    };
    box.onDidChangeValue(() => {
      // Nobody is told of an empty field while about to fill it.
      if (box.value === '' || box.validationMessage !== undefined) check();
    });
    box.onDidAccept(() => {
      if (check()) finish({ text: box.value });
    });
    box.onDidTriggerButton(() => {
      finish('back');
    });
    box.onDidHide(() => {
      box.dispose();
      resolve(answer);
    });
    box.show();
  });
}
