import type { CslElement } from 'citeproc';
import { child, childElements } from './cslElement';

/**
 * Where a CSL style falls short of its manual, in CSL itself. Branches are tried, in order, before
 * the style's own rendering.
 */
export interface Amendments {
  /** `<term>` elements that replace the locale's. */
  readonly terms?: string;
  /** What stands in place of every `<text variable="locator"/>`, whose affixes it takes over. */
  readonly locator?: string;
  /** Of a full citation. */
  readonly citation?: readonly Branch[];
  /** Of a work that was cited before; also right before, where the style has no "ibid.". */
  readonly subsequent?: readonly Branch[];
  /** What stands in place of the style's "ibid." with another place in the work. */
  readonly ibidWithLocator?: string;
  /** Of no effect in a style without a bibliography. */
  readonly bibliography?: readonly Branch[];
}

export interface Branch {
  /** The attributes of a CSL condition; absent for whatever no earlier branch is for. */
  readonly when?: string;
  /** The CSL to render then. It may use the style's macros. */
  readonly render: string;
}

/** citeproc's reader of CSL, for trusted CSL without comments. */
export type ParseCsl = (xml: string) => CslElement;

/**
 * Changes a CSL style, in place, so that it renders a citation's core: without the layout's own
 * brackets and final period, and with the amendments.
 */
export function amendStyle(style: CslElement, amendments: Amendments, parse: ParseCsl): void {
  const citationLayout = child(child(style, 'citation'), 'layout');
  const bibliographyLayout = child(child(style, 'bibliography'), 'layout');
  if (amendments.terms) addTerms(style, parse(`<terms>${amendments.terms}</terms>`));
  if (citationLayout) {
    delete citationLayout.attrs.prefix;
    delete citationLayout.attrs.suffix;
    amendRepeated(citationLayout, amendments, parse);
    addBranches(fullCitation(citationLayout), amendments.citation, parse);
  }
  if (bibliographyLayout) addBranches(bibliographyLayout, amendments.bibliography, parse);
  if (amendments.locator) replaceLocators(style, parse(amendments.locator));
}

/** citeproc reads one locale for a language alone, so that new terms must join the style's own. */
function addTerms(style: CslElement, terms: CslElement): void {
  const locale = childElements(style).find(
    ({ name, attrs }) => name === 'locale' && !('xml:lang' in attrs),
  );
  const own = child(locale, 'terms');
  if (own) own.children.push(...terms.children);
  else if (locale) locale.children.push(terms);
  else style.children.unshift({ name: 'locale', attrs: {}, children: [terms] });
}

/** The choices of a note style's layout, which asks first whether the work was cited before. */
function choicesByPosition(layout: CslElement): readonly CslElement[] {
  const choices = childElements(child(layout, 'choose'));
  return choices.some(({ attrs }) => 'position' in attrs) ? choices : [];
}

/** What remains when no position is met is the first time. */
function fullCitation(layout: CslElement): CslElement {
  return choicesByPosition(layout).find(({ name }) => name === 'else') ?? layout;
}

function amendRepeated(
  layout: CslElement,
  { subsequent, ibidWithLocator }: Amendments,
  parse: ParseCsl,
): void {
  for (const choice of choicesByPosition(layout)) {
    const positions = choice.attrs.position?.split(' ') ?? [];
    const isIbid = positions.some((position) => position.startsWith('ibid'));
    const saysIbid = JSON.stringify(choice).includes('"term":"ibid"');
    if (ibidWithLocator && positions.includes('ibid-with-locator')) {
      choice.children = [parse(ibidWithLocator)];
    } else if (positions.includes('subsequent') || (isIbid && !saysIbid)) {
      addBranches(choice, subsequent, parse);
    }
  }
}

function addBranches(
  parent: CslElement,
  branches: readonly Branch[] | undefined,
  parse: ParseCsl,
): void {
  if (!branches) return;
  const always = branches.find(({ when }) => when === undefined);
  const choices = branches
    .filter((branch) => branch !== always)
    .map(({ when = '', render }, index) => {
      const name = index === 0 ? 'if' : 'else-if';
      return parse(`<${name} ${when}>${render}</${name}>`);
    });
  const rest = always ? [parse(`<group>${always.render}</group>`)] : parent.children;
  const otherwise: CslElement = { name: 'else', attrs: {}, children: rest };
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
