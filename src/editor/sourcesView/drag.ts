import * as vscode from 'vscode';
import { citationWriter } from '../../core/quote/citationWriter';
import { excerptOf } from '../../core/quote/excerpt';
import { composeQuotation } from '../../core/quote/insertion';
import { markups } from '../../core/markup/markups';
import { quotationStyleFor } from '../host/quotationStyle';
import { spanReference } from '../host/passageCommands';
import { passageMime } from '../host/passageDrag';
import type { ViewNode } from './nodes';

/** Puts what a dragged row stands for into the drag: for our editors, and as plain text for everybody else. */
export async function fillTransfer(
  nodes: readonly ViewNode[],
  transfer: vscode.DataTransfer,
): Promise<void> {
  const [node] = nodes;
  if (node?.kind !== 'passage') return;
  transfer.set(
    passageMime,
    new vscode.DataTransferItem(JSON.stringify(spanReference(node.of, node))),
  );
  const style = { ...(await quotationStyleFor(undefined)), markup: markups.plaintext };
  const writer = citationWriter(style, { label: 1 });
  const { text } = composeQuotation(excerptOf(node.of, node), 'inline', style, writer);
  transfer.set('text/plain', new vscode.DataTransferItem(text));
}
