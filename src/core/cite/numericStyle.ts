import type { CslElement } from 'citeproc';
import { child, childElements, elementsOf } from './cslElement';

const NUMBER = 'citation-number';

/**
 * Makes a style that numbers works ("[1]") give the work itself, as its list of works has it, where
 * the number stood, and leaves the number out of the list. A number means something only beside the list and changes with the text before
 * it; an engine that remembers no earlier call cannot know it.
 * @param style changed in place
 * @returns whether it is such a style
 */
export function replaceNumbers(style: CslElement): boolean {
  const citation = child(style, 'citation');
  const layout = child(citation, 'layout');
  const bibliography = child(style, 'bibliography');
  const list = child(bibliography, 'layout');
  if (!citation || !layout || !prints(NUMBER, layout, style)) return false;
  const entry = list ? withNumbersAs([], list, style).children : [title];
  layout.children = withNumbersAs(entry, layout, style).children;
  // Few such styles say where in the work, and a quotation needs it.
  if (!prints('locator', layout, style)) layout.children.push(structuredClone(locator));
  if (list) list.children = entry;
  delete bibliography?.attrs['second-field-align'];
  // Small raised numbers; a whole work would be unreadable.
  delete layout.attrs['vertical-align'];
  delete citation.attrs.collapse;
  return true;
}

const title: CslElement = { name: 'text', attrs: { variable: 'title' }, children: [] };

const locator: CslElement = {
  name: 'group',
  attrs: { delimiter: ' ', prefix: ', ' },
  children: [
    { name: 'label', attrs: { variable: 'locator', form: 'short' }, children: [] },
    { name: 'text', attrs: { variable: 'locator' }, children: [] },
  ],
};

function macro(style: CslElement, name: string): CslElement | undefined {
  return childElements(style).find(
    (each) => each.name === 'macro' && name !== '' && each.attrs.name === name,
  );
}

/** @param depth of macros within macros; some deep circle of them is left to citeproc, which says so */
function prints(wanted: string, element: CslElement, style: CslElement, depth = 0): boolean {
  return elementsOf(element).some(({ name, attrs }) => {
    if (name !== 'text' && name !== 'number') return false;
    if (attrs.variable === wanted) return true;
    const called = macro(style, attrs.macro ?? '');
    return called !== undefined && depth < 20 && prints(wanted, called, style, depth + 1);
  });
}

/** The element with other elements for its numbers, and with the macros that print them written out. */
function withNumbersAs(
  replacement: readonly (CslElement | string)[],
  element: CslElement,
  style: CslElement,
): CslElement {
  const { macro: called, variable, 'vertical-align': _, ...affixes } = element.attrs;
  if (variable === NUMBER && element.name !== 'label') {
    const affixesOfWork = replacement.length > 0 ? affixes : {};
    return { name: 'group', attrs: affixesOfWork, children: structuredClone([...replacement]) };
  }
  const definition = macro(style, called ?? '');
  const isWritten = definition !== undefined && prints(NUMBER, definition, style);
  const source = isWritten ? definition : element;
  return {
    name: isWritten ? 'group' : element.name,
    attrs: isWritten ? affixes : element.attrs,
    children: source.children.map((each) =>
      typeof each === 'string' ? each : withNumbersAs(replacement, each, style),
    ),
  };
}
