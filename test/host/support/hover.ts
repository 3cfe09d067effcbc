import * as vscode from 'vscode';

/** What one of our cards shows, and where. */
export interface Card {
  readonly markdown: string;
  /** The words of the document that the card belongs to. */
  readonly words: string;
  readonly range: vscode.Range;
  readonly content: vscode.MarkdownString;
}

/** The card of an agreement on what stands at a place: an offset, or the place in the first such words. */
export async function agreementCard(
  document: vscode.TextDocument,
  place: number | string,
): Promise<Card | undefined> {
  const cards = await cardsAt(document, place);
  return cards.find(({ markdown }) => markdown.includes('citeAgreement.insertAgreementCitation'));
}

/** Likewise the card of a quotation or a citation. */
export async function passageCard(
  document: vscode.TextDocument,
  place: number | string,
): Promise<Card | undefined> {
  const cards = await cardsAt(document, place);
  return cards.find(({ markdown }) => /^> .*citeAgreement\.showInSource/su.test(markdown));
}

/** Likewise the card of what verification found. */
export async function findingCard(
  document: vscode.TextDocument,
  place: number | string,
): Promise<Card | undefined> {
  const cards = await cardsAt(document, place);
  return cards.find(({ markdown }) => markdown.includes('citeAgreement.explainFinding'));
}

/** The position of an offset, or of the middle of the first such words. */
export function placeIn(document: vscode.TextDocument, place: number | string): vscode.Position {
  if (typeof place === 'number') return document.positionAt(place);
  const start = document.getText().indexOf(place);
  if (start < 0) throw new Error(`The document does not hold “${place}”.`);
  return document.positionAt(start + Math.floor(place.length / 2));
}

async function cardsAt(
  document: vscode.TextDocument,
  place: number | string,
): Promise<readonly Card[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeIn(document, place),
  );
  return hovers.flatMap(({ contents, range }) =>
    contents.flatMap((content) =>
      content instanceof vscode.MarkdownString && range
        ? [{ markdown: content.value, words: document.getText(range), range, content }]
        : [],
    ),
  );
}

/** A link of a card. */
export interface CardLink {
  readonly text: string;
  readonly address: string;
}

export function linksOf({ markdown }: Card): readonly CardLink[] {
  return [...markdown.matchAll(/\[([^\]]+)\]\(([^\s)]+)/gu)].map(([, text = '', address = '']) => ({
    text,
    address,
  }));
}

/** The command and the argument of a link that runs a command. */
export function commandOf({ address }: CardLink): { command: string; argument: unknown } {
  const uri = vscode.Uri.parse(address);
  const [argument] = JSON.parse(uri.query) as unknown[];
  return { command: uri.path, argument };
}
