import * as vscode from 'vscode';
import { registerExplanations } from './explanationDocuments';
import type { Library } from '../host/sources/library';
import type * as actions from './commands';
import type { Verification } from './service';

/** What answers at a place of a document, once checking has begun. */
export interface LazyVerification {
  /** Undefined until the library is open: nothing waits for it. */
  readonly now: () => Verification | undefined;
  readonly dispose: () => void;
}

/**
 * Checks the quotations of open documents, with the commands about them. It begins when the library
 * is there, and loads then.
 * @param opened the library, once it is there
 * @param library opens the library for those who ask
 */
export function registerVerification(
  opened: Promise<Library>,
  library: () => Promise<Library>,
): LazyVerification {
  let isDisposed = false;
  let running: Verification | undefined;
  const started = opened.then(async (made) => {
    const { startVerification } = await import('./service');
    // Nobody needs it any more: it was closed while it loaded.
    if (!isDisposed) running = startVerification(made);
    return running;
  });
  const command = (
    name: string,
    run: (verification: Verification, commands: typeof actions, argument: unknown) => unknown,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(`citeAgreement.${name}`, async (argument: unknown) => {
      await library();
      const verification = await started;
      return verification && run(verification, await import('./commands'), argument);
    });
  const registered = vscode.Disposable.from(
    registerExplanations(),
    command('showQuotations', ({ checks }, { listQuotations }) => listQuotations(checks)),
    command('fixAllQuotations', ({ checks }, { fixAllQuotations }) => fixAllQuotations(checks)),
    command('checkQuotations', (verification, { checkQuotations }, how) =>
      checkQuotations(verification, how),
    ),
    command('applyFix', ({ checks }, { applyFix }, fix) => applyFix(fix, checks)),
    command('ignoreQuotation', (_, { ignoreQuotation }, words) => ignoreQuotation(words)),
  );
  return {
    now: () => running,
    dispose: () => {
      isDisposed = true;
      registered.dispose();
      running?.dispose();
    },
  };
}

/** Quick fixes and hovers on what is found. */
export function registerVerificationProviders(
  selector: vscode.DocumentSelector,
  { now }: Pick<LazyVerification, 'now'>,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        async provideCodeActions(document, range, context, token) {
          const checks = now()?.checks;
          if (!checks) return undefined;
          const { quickFixesAt } = await import('./quickFixes');
          return quickFixesAt(document, range, context, checks, token);
        },
      },
      // Only ever a light bulb: nothing is put right on saving.
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position, token) {
        const checks = now()?.checks;
        if (!checks) return undefined;
        const { findingHoverAt } = await import('./findingHover');
        return findingHoverAt(document, position, checks, token);
      },
    }),
  );
}
