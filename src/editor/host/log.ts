import * as vscode from 'vscode';

let channel: vscode.LogOutputChannel | undefined;

/** The one log channel, made when there is something to say. */
export function log(): vscode.LogOutputChannel {
  channel ??= vscode.window.createOutputChannel('Cite the Agreement', { log: true });
  return channel;
}
