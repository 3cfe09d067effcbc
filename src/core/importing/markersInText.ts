import { readMarkers } from '../source/markers';
import { finish } from '../text/steps';
import { counted, listed, were } from './wording';

/**
 * What has to be told of a text that has words of its own that a source file takes for the marker of
 * a place: they would not count as text.
 * @param text without the markers that the import itself put in
 */
export function noteOfMarkers(text: string): readonly string[] {
  const markers = finish(readMarkers(text, 0)).markers;
  const found = [...new Set(markers.map(({ label, value }) => `${label} ${value}`))];
  if (found.length === 0) return [];
  return [
    `${counted(found.length, 'passage')} of the text itself ${were(found.length)} found that a source file takes for the marker of a place, not for words, such as {p. 3}: ${listed(found)}. Change the braces where they are to be quoted.`,
  ];
}
