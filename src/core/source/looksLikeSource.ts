import { splitFrontMatter } from './frontMatter';

/**
 * Whether a text is meant to be a source file: its front matter says whose words it quotes, or the
 * file lies in a folder for sources. Any other document may have front matter of its own.
 * @param path the file's path, with slashes
 */
export function looksLikeSource(path: string, text: string): boolean {
  const frontMatter = splitFrontMatter(text);
  if (!frontMatter) return false;
  return /^quotedWorks:/mu.test(frontMatter.yaml) || /\/sources\/[^/]+$/u.test(path);
}
