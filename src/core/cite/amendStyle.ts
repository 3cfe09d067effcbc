import type { CslElement } from 'citeproc';

/**
 * Where a CSL style falls short of its manual, in CSL itself. Branches are tried, in order, before
 * the style's own rendering of a full citation or bibliography entry.
 */
export interface Amendments {
  /** `<term>` elements that replace the locale's. */
  readonly terms?: string;
  /** What stands in place of every `<text variable="locator"/>`, whose affixes it takes over. */
  readonly locator?: string;
  readonly citation?: readonly Branch[];
  /** Of no effect in a style without a bibliography. */
  readonly bibliography?: readonly Branch[];
}

export interface Branch {
  /** The attributes of a CSL condition. */
  readonly when: string;
  /** The CSL to render then. It may use the style's macros. */
  readonly render: string;
}

/**
 * Changes a CSL style, in place, so that it renders a citation's core: without the layout's own
 * brackets and final period, and with the amendments.
 * @param parseXml citeproc's reader of CSL
 */
export function amendStyle(
  style: CslElement,
  { terms, locator, citation, bibliography }: Amendments,
  parseXml: (xml: string) => CslElement,
): void {
  const citationLayout = child(child(style, 'citation'), 'layout');
  const bibliographyLayout = child(child(style, 'bibliography'), 'layout');
  if (terms) style.children.unshift(parseXml(`<locale><terms>${terms}</terms></locale>`));
  if (citationLayout) {
    delete citationLayout.attrs.prefix;
    delete citationLayout.attrs.suffix;
    addBranches(fullCitation(citationLayout), citation, parseXml);
  }
  if (bibliographyLayout) addBranches(bibliographyLayout, bibliography, parseXml);
  if (locator) replaceLocators(style, parseXml(locator));
}

function child(parent: CslElement | undefined, name: string): CslElement | undefined {
  return elements(parent).find((element) => element.name === name);
}

function elements(parent: CslElement | undefined): CslElement[] {
  return parent?.children.filter((each) => typeof each !== 'string') ?? [];
}

/** A note style's layout asks first whether the work was cited before; what remains is the first time. */
function fullCitation(layout: CslElement): CslElement {
  const choices = elements(child(layout, 'choose'));
  const asksForPosition = choices.some((choice) => 'position' in choice.attrs);
  const otherwise = choices.find((choice) => choice.name === 'else');
  return asksForPosition && otherwise ? otherwise : layout;
}

function addBranches(
  parent: CslElement,
  branches: readonly Branch[] | undefined,
  parseXml: (xml: string) => CslElement,
): void {
  if (!branches) return;
  const choices = branches.map(({ when, render }, index) => {
    const name = index === 0 ? 'if' : 'else-if';
    return parseXml(`<${name} ${when}>${render}</${name}>`);
  });
  const otherwise: CslElement = { name: 'else', attrs: {}, children: parent.children };
  parent.children = [{ name: 'choose', attrs: {}, children: [...choices, otherwise] }];
}

function replaceLocators(parent: CslElement, replacement: CslElement): void {
  parent.children = parent.children.map((each) => {
    if (typeof each === 'string') return each;
    if (each.name === 'text' && each.attrs.variable === 'locator') {
      const { variable: _, ...affixes } = each.attrs;
      const copy = structuredClone(replacement);
      return { ...copy, attrs: { ...copy.attrs, ...affixes } };
    }
    replaceLocators(each, replacement);
    return each;
  });
}
