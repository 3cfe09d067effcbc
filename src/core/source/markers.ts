import { cslLabel, locatorLabels, wordsOf } from '../csl/locatorLabels';
import type { Steps } from '../text/steps';
import type { Cut } from './cuts';

/** A marker of a place: `{p. 3}`. */
export interface Marker {
  /** Where in the body the place begins: UTF-16 offset. */
  readonly start: number;
  readonly label: string;
  readonly value: string;
}

/** A file's text taken apart. */
export interface MarkedText {
  /** The quotable text. */
  readonly body: string;
  /** What is no part of it, the front matter first. */
  readonly cuts: readonly Cut[];
  readonly markers: readonly Marker[];
}

/** So many braces are looked at between two pauses: a millisecond or two. */
const bracesInStep = 2_000;

/**
 * Takes the markers out of a source file's text: `{p. 3}`, `{art. II(1)}`, `{§ 4}`, `{00:12:31}`. Markers
 * alone on their line go with it, and one between words with one of the spaces about it. All else in
 * braces is text.
 * @param text the file's
 * @param start where the body begins
 */
export function* readMarkers(text: string, start: number): Steps<MarkedText> {
  const cuts: Cut[] = start > 0 ? [{ at: 0, length: start }] : [];
  const markers: Marker[] = [];
  const pieces: string[] = [];
  let kept = start;
  let removed = start;
  let braces = 0;
  let at = text.indexOf('{', start);
  while (at >= 0) {
    if (++braces % bracesInStep === 0) yield;
    const run = runAt(text, at);
    if (run) {
      const [from, to] = withSpace(text, { start: at, end: run.end }, kept);
      pieces.push(text.slice(kept, from));
      cuts.push({ at: from, length: to - from });
      for (const marker of run.markers) markers.push({ ...marker, start: from - removed });
      removed += to - from;
      kept = to;
    }
    at = text.indexOf('{', run ? kept : at + 1);
  }
  pieces.push(text.slice(kept));
  // One piece stays what it is: a part of the file's text, which is not copied.
  const body = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
  return { body, cuts, markers };
}

/** Markers with nothing but spaces between them. */
interface MarkerRun {
  readonly end: number;
  readonly markers: readonly Omit<Marker, 'start'>[];
}

function runAt(text: string, start: number): MarkerRun | undefined {
  const markers: Omit<Marker, 'start'>[] = [];
  let end = start;
  for (let at = start; text.charAt(at) === '{'; at = skipSpaces(text, end)) {
    const found = markerAt(text, at);
    if (!found) break;
    markers.push(found.marker);
    end = found.end;
  }
  return markers.length > 0 ? { end, markers } : undefined;
}

const timestamp = /\{(\d{1,3}(?::[0-5]\d){1,2})\}/y;
/** A value has no white space, no bracket of ours, and nothing that parts citations. */
const labelled = /\{(?:(\p{L}[\p{L}.-]{0,15})[ \u00A0]|([§¶])[ \u00A0]?)([^\s{},;]{1,40})\}/uy;

function markerAt(
  text: string,
  at: number,
): { readonly marker: Omit<Marker, 'start'>; readonly end: number } | undefined {
  timestamp.lastIndex = at;
  const [, time] = timestamp.exec(text) ?? [];
  if (time !== undefined) {
    return { marker: { label: 'timestamp', value: time }, end: timestamp.lastIndex };
  }
  labelled.lastIndex = at;
  const [, word, sign, value = ''] = labelled.exec(text) ?? [];
  const label = markerWords.get((word ?? sign ?? '?').toLowerCase().replace(/\.$/u, ''));
  if (label === undefined || !/[\p{L}\p{N}]/u.test(value)) return undefined;
  return { marker: { label, value }, end: labelled.lastIndex };
}

/** What a marker may begin with, without its final full stop. */
const markerWords: ReadonlyMap<string, string> = new Map(
  [
    ...locatorLabels.flatMap((label): [string, string][] => [
      [label, label],
      [cslLabel(label), label],
      [wordsOf(label)?.one ?? '', label],
    ]),
    ['§', 'section'] as const,
    ['¶', 'paragraph'] as const,
  ].map(([word, label]) => [word.replace(/\.$/u, ''), label]),
);

/**
 * What goes with markers: their line where they are alone on it, or else a space where there is one on
 * both sides of them, or one of their sides is the line's end.
 * @param kept the end of the cut before: what lies before it is gone
 */
function withSpace(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  kept: number,
): readonly [from: number, to: number] {
  let before = start;
  while (before > kept && isSpace(text.charAt(before - 1))) before--;
  const after = skipSpaces(text, end);
  const begins = before === 0 || text.charAt(before - 1) === '\n';
  const lineEnd = /^\r?\n/u.exec(text.slice(after, after + 2))?.[0].length;
  const ends = lineEnd !== undefined || after === text.length;
  if (begins && ends) return [before, after + (lineEnd ?? 0)];
  if (begins) return [start, after];
  if (ends) return [before, end];
  return [start, isSpace(text.charAt(start - 1)) && isSpace(text.charAt(end)) ? end + 1 : end];
}

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (isSpace(text.charAt(at))) at++;
  return at;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}
