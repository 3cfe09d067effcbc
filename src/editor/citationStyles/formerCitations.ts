import type * as vscode from 'vscode';
import { applyChanges, inverse, type TextChange } from '../../core/quote/textChange';

/** How a document stood before the style of its citations was changed. */
interface Former {
  readonly uri: string;
  /** The style that its citations were in. */
  readonly style: string;
  /** SHA-256 of the text after the change, in hexadecimal digits. */
  readonly digest: string;
  /** What leads back, in the text after the change. */
  readonly back: readonly TextChange[];
}

/** Changes further back than these are forgotten. */
const most = 50;
const key = 'formerCitations';

/**
 * Remembers, outside the document, what brackets do not keep: the numbers of footnotes, and where their
 * texts stood. Going back to a style restores them as long as the document is as it was left.
 */
export class FormerCitations {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  /**
   * The steps that lead back to how the document stood in a style, each a set of changes of the text
   * that the one before leaves; undefined where it never stood so, or was edited since.
   */
  async stepsBack(
    document: vscode.TextDocument,
    style: string,
  ): Promise<readonly (readonly TextChange[])[] | undefined> {
    const uri = document.uri.toString();
    const known = this.#formers().filter((former) => former.uri === uri);
    const steps: (readonly TextChange[])[] = [];
    let text = document.getText();
    // Each step is a change that was made once, so that there are no more steps than changes.
    let left = known.length;
    while (left-- > 0) {
      const digest = await digestOf(text);
      const here = known.filter((former) => former.digest === digest);
      const step = here.findLast((former) => former.style === style) ?? here.at(-1);
      if (!step) return undefined;
      steps.push(step.back);
      if (step.style === style) return steps;
      text = applyChanges(text, step.back);
    }
    return undefined;
  }

  /** @param changes what was done to the text, all of whose citations were in the style */
  async remember(
    uri: vscode.Uri,
    style: string,
    before: string,
    changes: readonly TextChange[],
  ): Promise<void> {
    const digest = await digestOf(applyChanges(before, changes));
    const former = { uri: uri.toString(), style, digest, back: inverse(before, changes) };
    const others = this.#formers().filter(
      (each) => !(each.uri === former.uri && each.style === style && each.digest === digest),
    );
    await this.#memory.update(key, [...others, former].slice(-most));
  }

  #formers(): readonly Former[] {
    return this.#memory.get<readonly Former[]>(key, []);
  }
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
