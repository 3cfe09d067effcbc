import * as vscode from 'vscode';
import { citationStyles, findStyle, type BundledStyle } from '../../core/cite/styles';
import type { QuoteMarkShape } from '../../core/markup/markup';

/** What the writer chose, for one document. */
export interface Settings {
  /** The bundled style; the default one where the settings name none that there is. */
  readonly citationStyle: BundledStyle;
  /** The path or address of the `.csl` file that is wanted in its place. */
  readonly citationStyleFile?: string;
  /** Language ids with the names of markups, or `auto`. */
  readonly chosenMarkups: Readonly<Record<string, unknown>>;
  readonly quoteMarkShape: QuoteMarkShape;
  /** From this many words on, a quotation is set as a block; absent where the style decides. */
  readonly blockQuotationWords?: number;
}

const section = 'citeAgreement';

/** What of a document settings can depend on; it may be one that no editor has open. */
export type DocumentScope = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** The value of the setting `citationStyle` by which `citationStyleFile` counts. */
export const styleFromFile = 'csl-file';

/** @param document whose language and folder count; without one, text is made for pasting elsewhere */
export function settingsFor(document: DocumentScope | undefined): Settings {
  const configuration = vscode.workspace.getConfiguration(section, document);
  // VS Code checks no types: settings.json can hold anything.
  const styleName = configuration.get<unknown>('citationStyle');
  const file = configuration.get<unknown>('citationStyleFile');
  const words = configuration.get<number>('blockQuotationWords', 0);
  return {
    citationStyle:
      (typeof styleName === 'string' ? findStyle(styleName) : undefined) ?? citationStyles[0],
    ...(styleName === styleFromFile &&
      typeof file === 'string' &&
      file.trim() !== '' && { citationStyleFile: file.trim() }),
    chosenMarkups: configuration.get<Record<string, unknown> | null>('markup') ?? {},
    quoteMarkShape: configuration.get('quotationMarks') === 'straight' ? 'straight' : 'curly',
    ...(words > 0 && { blockQuotationWords: words }),
  };
}

/**
 * Makes a style the writer's choice, where it is chosen now: for the folder or the workspace if they
 * have a style of their own, else for the user.
 * @param style a bundled style's id, or the path or address of a `.csl` file
 */
export async function chooseStyle(
  style: { readonly id: string } | { readonly file: string },
  document: vscode.TextDocument | undefined,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section, document);
  const chosen = configuration.inspect('citationStyle');
  const target =
    chosen?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : chosen?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  if ('file' in style) await configuration.update('citationStyleFile', style.file, target);
  const value = 'file' in style ? styleFromFile : style.id;
  await configuration.update('citationStyle', value, target);
}

/** Whether ghost text is wanted in the document. */
export function wantsGhostText(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, document).get('ghostText', true);
}

/** Whether lists should set the words that a search found in bold letters: not where a screen reader is in use. */
export function wantsBoldMatches(): boolean {
  const isForScreenReader =
    vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
  return (
    !isForScreenReader && vscode.workspace.getConfiguration(section).get('search.boldMatches', true)
  );
}

/** The documents that the extension serves, in whatever file system they are. */
export function documentSelector(): vscode.DocumentFilter[] {
  const configuration = vscode.workspace.getConfiguration(section);
  const chosen = configuration.get<unknown>('languages');
  const languages: unknown = Array.isArray(chosen)
    ? chosen
    : configuration.inspect('languages')?.defaultValue;
  return (languages as unknown[])
    .filter((language) => typeof language === 'string')
    .map((language) => ({ language }));
}

/** Whether a change of configuration touches the list of languages. */
export function changesLanguages(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.languages`);
}
