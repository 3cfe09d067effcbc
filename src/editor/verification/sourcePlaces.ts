import type * as vscode from 'vscode';
import type { QuotedPlace } from '../../core/verify/finding';
import type { Source } from '../../core/source/source';
import type { Corpus } from '../host/corpus';
import { sourceLocation } from '../host/sourceDocument';

const known = new WeakMap<Source, Map<string, Promise<vscode.Location>>>();

/** Where a quoted place stands; looked up once for each, for a check asks for all of them again. */
export function locationOf(
  { source, passage }: QuotedPlace,
  corpus: Corpus,
): Promise<vscode.Location> {
  const ofSource = known.get(source) ?? new Map<string, Promise<vscode.Location>>();
  known.set(source, ofSource);
  const key = `${passage.start}-${passage.end}`;
  const found = ofSource.get(key) ?? sourceLocation(source, passage, corpus);
  ofSource.set(key, found);
  // What could not be read now can be read later.
  found.catch(() => ofSource.delete(key));
  return found;
}
