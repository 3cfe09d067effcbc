/** Markup that is written; a plain string is text, and is escaped where it is put in. */
export interface Html {
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Elements that have no end tag. */
const isVoid: ReadonlySet<string> = new Set(['meta']);
/** Elements that begin a line of their own, so that the file can be read as it is. */
const isBlock =
  /^(?:head|body|header|main|footer|section|article|meta|title|style|h\d|p|table|caption|thead|tbody|tr|dl|dt|dd)$/u;

/** An element with its content: text, and elements. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Html | string)[] = [],
): Html {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = content.map((each) => (typeof each === 'string' ? escaped(each) : each.html));
  const end = isVoid.has(name) ? '' : `</${name}>`;
  const lineBreak = isBlock.test(name) ? '\n' : '';
  return { html: `${lineBreak}<${name}${written.join('')}>${inside.join('')}${end}` };
}

/** Markup of the report's own. Never put words of documents or sources in it. */
export function raw(html: string): Html {
  return { html };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
