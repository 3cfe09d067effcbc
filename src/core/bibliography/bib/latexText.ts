import type { CslItem, CslName } from '../../csl/item';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

/** A text as LaTeX's input, for a value in braces. */
export function escapeLatex(text: string): string {
  const balanced = hasMatchingBraces(text);
  return text.replace(/[\\~^{}&%$#_]/gu, (character) => {
    // BibTeX counts a brace with a backslash before it.
    if (!balanced && character === '{') return '\\textbraceleft{}';
    if (!balanced && character === '}') return '\\textbraceright{}';
    return commands[character] ?? `\\${character}`;
  });
}

/**
 * An address, which LaTeX's readers take as it is: what would end the value, or a TeX argument, is
 * encoded, and so are hyphens after the host of which Typst would make a dash.
 */
export function escapeAddress(address: string): string {
  const encoded = address.replace(/[{}\\\s^`"<>|]/gu, encodeURIComponent);
  const [host = ''] = /^[^/]*\/\/[^/?#]*/u.exec(encoded) ?? [];
  return host + encoded.slice(host.length).replace(/-(?=-)/gu, '%2D');
}

/** The work with every text escaped; `id` and `type` stay. */
export function escapeWork(work: CslItem): CslItem {
  const variables = Object.entries(work).map(([name, value]: [string, unknown]) => {
    if (name === 'id' || name === 'type') return [name, value] as const;
    if (name === 'URL') return [name, escapeAddress(String(value))] as const;
    if (name === 'DOI')
      return [name, String(value).replace(/[{}\\\s]/gu, encodeURIComponent)] as const;
    if (typeof value === 'string') return [name, escapeLatex(value)] as const;
    if (Array.isArray(value)) return [name, (value as CslName[]).map(escapeName)] as const;
    return [name, value] as const;
  });
  return { id: work.id, type: work.type, ...Object.fromEntries(variables) };
}

/** BibTeX knows one kind of particle, and citation-js drops the other. */
function escapeName(name: CslName): CslName {
  const { 'dropping-particle': dropping, 'non-dropping-particle': kept, ...rest } = name;
  const particles = [dropping, kept].filter(Boolean).join(' ');
  const parts = particles ? { ...rest, 'non-dropping-particle': particles } : rest;
  return Object.fromEntries(
    Object.entries(parts).map(([part, value]: [string, unknown]) => {
      if (typeof value !== 'string') return [part, value] as const;
      return [part, part === 'literal' ? escapeLatex(value) : escapeNamePart(value)] as const;
    }),
  );
}

/** A part of a person's name: what would part or label names there is put in braces. */
function escapeNamePart(part: string): string {
  const escaped = escapeLatex(part).replace(/[,=]/gu, '{$&}');
  if (/\sand\s/iu.test(part)) return `{${escaped}}`;
  // Before the "and" between names, citation-js takes the space for a part of the command.
  return escaped.replace(/\\[&%$#_{}]$/u, '{$&}');
}

function hasMatchingBraces(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
