import type { DocumentLanguage } from '../language';
import { latexCommands } from './latexCommands';

const rootComment = /^[ \t]*%+[ \t]*![ \t]*TeX[ \t]+root[ \t]*=[ \t]*([^\r\n]*\S)/imu;

/**
 * The path of the main document of which a LaTeX document is a part, relative to it: by
 * `% !TEX root = ../main.tex` near the beginning, or by the class `subfiles`. Undefined where the
 * document names none.
 */
export function rootDocumentPath(text: string, language: DocumentLanguage): string | undefined {
  if (language !== 'latex') return undefined;
  const beginning = text.slice(0, 5000);
  const path = rootComment.exec(beginning)?.[1];
  if (path !== undefined) return withEnding(path, '.tex');
  for (const { argument, options } of latexCommands(beginning, /documentclass/)) {
    const root = options.replace(/[{}"]/gu, '').trim();
    return argument.trim() === 'subfiles' && root !== '' ? withEnding(root, '.tex') : undefined;
  }
  return undefined;
}

/** A path with the ending that TeX adds where there is none. */
function withEnding(path: string, ending: string): string {
  return /\.\w+$/u.test(path) ? path : `${path}${ending}`;
}
