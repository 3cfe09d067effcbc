import type { ImportFormat } from './importedText';

const byEnding: Readonly<Record<string, ImportFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
  qmd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
};

/**
 * The format by the file's first bytes, which do not lie, and else by its name.
 * @param bytes the file, or no less than its first 1,024 bytes
 * @returns undefined where it is none that can be read
 */
export function importFormat(name: string, bytes: Uint8Array): ImportFormat | undefined {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = byEnding[ending];
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  // Some programs write a few bytes before it, which every reader passes over.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return named === 'docx' ? 'docx' : undefined;
  if (named === 'docx' || named === 'pdf') return named;
  const isWide = /^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(start);
  if (start.includes('\0') && !isWide) return undefined;
  if (named) return named;
  if (/^(?:\u00EF\u00BB\u00BF)?\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html)\b/iu.test(start)) {
    return 'html';
  }
  return ending === '' ? 'text' : undefined;
}
