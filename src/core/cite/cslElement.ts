import type { CslElement } from 'citeproc';

/** The first child element of that name. */
export function child(parent: CslElement | undefined, name: string): CslElement | undefined {
  return childElements(parent).find((element) => element.name === name);
}

export function childElements(parent: CslElement | undefined): CslElement[] {
  return parent?.children.filter((each) => typeof each !== 'string') ?? [];
}

/** The element and all elements below it, in the order of the file. */
export function elementsOf(root: CslElement): CslElement[] {
  return [root, ...childElements(root).flatMap(elementsOf)];
}

/** The text of an element without child elements, white space made plain and none at the ends. */
export function textOf(element: CslElement | undefined): string {
  const texts = element?.children.filter((each) => typeof each === 'string') ?? [];
  return texts.join('').replace(/\s+/gu, ' ').trim();
}
