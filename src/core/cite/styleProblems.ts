import type { CslElement } from 'citeproc';
import type { DataProblem } from '../source/dataProblem';
import { child, childElements, elementsOf } from './cslElement';
import type { CslDocument } from './cslXml';

/** The elements of CSL 1.0.2 outside `info`, and those that citeproc has besides (CSL-M). */
const known = new Set(
  `style info locale style-options terms term single multiple date date-part macro citation
  bibliography sort key layout text number names name name-part et-al label substitute group choose
  if else-if else institution institution-part conditions condition alternative alternative-text
  intext`.split(/\s+/u),
);

/** What keeps a CSL style from being used; nothing where it can be tried. */
export function styleProblems(file: string, document: CslDocument): readonly DataProblem[] {
  const { root } = document;
  const at = (element: CslElement, reason: string): DataProblem => ({
    file,
    line: document.lineOf(element),
    reason,
  });
  if (root.name !== 'style') return [at(root, wrongRoot(root.name))];
  const { version = '' } = root.attrs;
  if (version !== '' && !version.startsWith('1.')) {
    return [at(root, `is written in CSL ${version}, where CSL 1.0 is needed`)];
  }
  const body = childElements(root).filter(({ name }) => name !== 'info');
  const elements = body.flatMap(elementsOf);
  const problems = [
    ...elements
      .filter(({ name }) => !known.has(name))
      .map((each) => at(each, `the element <${each.name}> is not known to CSL`)),
    ...callsOfMissingMacros(root, elements).map((each) =>
      at(each, `calls the macro “${each.attrs.macro ?? ''}”, which the style does not define`),
    ),
  ];
  if (parentOf(root) !== undefined) return problems;
  const citation = child(root, 'citation');
  if (!citation) problems.push(at(root, 'has no <citation>, which says what a citation is'));
  else if (!child(citation, 'layout')) problems.push(at(citation, '<citation> has no <layout>'));
  if (classOf(root) === undefined) {
    problems.push(at(root, '<style> needs a class: “note” or “in-text”'));
  }
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function wrongRoot(name: string): string {
  if (name === 'locale') return 'is a locale, where a style is needed';
  return `begins with <${name}>, where a CSL style begins with <style>`;
}

function callsOfMissingMacros(root: CslElement, elements: readonly CslElement[]): CslElement[] {
  const macros = childElements(root).filter(({ name }) => name === 'macro');
  const names = new Set(macros.map(({ attrs }) => attrs.name));
  return elements.filter(({ attrs: { macro } }) => macro !== undefined && !names.has(macro));
}

export function classOf(style: CslElement): 'note' | 'in-text' | undefined {
  const { class: value } = style.attrs;
  return value === 'note' || value === 'in-text' ? value : undefined;
}

/** The name of the style that a dependent style is rendered by; `undefined` of an independent one. */
export function parentOf(style: CslElement): string | undefined {
  if (child(style, 'citation')) return undefined;
  const link = childElements(child(style, 'info')).find(
    ({ name, attrs }) => name === 'link' && attrs.rel === 'independent-parent',
  );
  const name = link?.attrs.href?.replace(/\/+$/u, '').split('/').at(-1);
  return name?.replace(/\.csl$/u, '');
}
