import type { CslElement } from 'citeproc';
import type { DataProblem, Parsed } from '../source/dataProblem';
import { child, textOf } from './cslElement';
import { loadCslFiles } from './cslFiles';
import { parseCslXml } from './cslXml';
import { citationEngine, type CitationEngine } from './engine';
import { replaceNumbers } from './numericStyle';
import { habitsOf, styleLocales, type ReadBeside } from './styleLocale';
import { classOf, parentOf, styleProblems } from './styleProblems';
import { citationStyles, type BundledStyle, type CitationStyle } from './styles';
import { failureOfTrial, guarded } from './trial';
import { reasonOf } from '../text/reasonOf';

/** A citation style of the writer's own. */
export interface UserStyle {
  readonly engine: CitationEngine;
  /** What the writer should know of it, though it can be used; sentences without a final full stop. */
  readonly notes: readonly string[];
}

/** A CSL style as its file has it. */
export interface CslStyle {
  /** `<style>`, free to be changed. */
  readonly root: CslElement;
  /** As its file names it; the file's name where it does not. */
  readonly title: string;
  /** The name of the style that this one is rendered by, if it is a dependent style. */
  readonly parent?: string;
}

/**
 * Reads a CSL style, dependent or not, and checks that it holds together.
 * @param file the style's address, which problems are reported under
 * @param text the file's text, decoded
 */
export async function parseCslStyle(file: string, text: string): Promise<Parsed<CslStyle>> {
  const parsed = await parseCslXml(file, text);
  if (!parsed.ok) return parsed;
  const problems = styleProblems(file, parsed.value);
  if (problems.length > 0) return { ok: false, problems };
  const { root } = parsed.value;
  const parent = parentOf(root);
  const title = textOf(child(child(root, 'info'), 'title')) || fileName(file);
  return { ok: true, value: { root, title, ...(parent !== undefined && { parent }) } };
}

/**
 * The engine of a `.csl` file. It is new each time: keep it while the file stays as it is.
 * @param file the style's address, which becomes its id and which problems are reported under
 * @param text the file's text, decoded
 * @param readBeside finds a dependent style's parent (`PARENT.csl`) and locales (`locales-de-DE.xml`)
 */
export async function loadUserStyle(
  file: string,
  text: string,
  readBeside: ReadBeside,
): Promise<Parsed<UserStyle>> {
  const parsed = await parseCslStyle(file, text);
  if (!parsed.ok) return parsed;
  const { root, title, parent } = parsed.value;
  if (parent === undefined) return makeUserStyle({ file, title, root }, readBeside);
  const language = root.attrs['default-locale'];
  const bundled = citationStyles.find(({ id }) => id === parent);
  const rendered = bundled
    ? await bundledParent(bundled)
    : await parentBeside(file, parent, readBeside);
  if (!rendered.ok) return rendered;
  if (language) rendered.value.attrs['default-locale'] = language;
  return makeUserStyle({ file, title, root: rendered.value, bundled }, readBeside);
}

async function bundledParent(style: BundledStyle): Promise<Parsed<CslElement>> {
  return { ok: true, value: (await loadCslFiles(style)).style };
}

async function parentBeside(
  file: string,
  parent: string,
  readBeside: ReadBeside,
): Promise<Parsed<CslElement>> {
  const name = `${parent}.csl`;
  const text = await readBeside(name);
  if (text === undefined) {
    const reason = `depends on the style “${parent}”, which is neither bundled nor beside it: put ${name} into the same folder`;
    return failure(file, reason);
  }
  const parsed = await parseCslStyle(name, text);
  if (!parsed.ok) return parsed;
  if (parsed.value.parent === undefined) return { ok: true, value: parsed.value.root };
  return failure(file, `depends on ${name}, which depends on yet another style: name that one`);
}

async function makeUserStyle(
  {
    file,
    title,
    root,
    bundled,
  }: {
    readonly file: string;
    readonly title: string;
    readonly root: CslElement;
    readonly bundled?: BundledStyle | undefined;
  },
  readBeside: ReadBeside,
): Promise<Parsed<UserStyle>> {
  const language = root.attrs['default-locale'] ?? 'en-US';
  const { problems, missing, ...found } = await styleLocales(language, readBeside);
  if (problems.length > 0) return { ok: false, problems };
  const isNumeric = replaceNumbers(root);
  // A bundled style's habits are its manual's, unless the dependent style is in another language.
  const habits = language === bundled?.locale ? bundled : habitsOf(root, found);
  const { locale, quotationMarks, punctuationInQuote, ellipsis, quotedIn } = habits;
  const style: CitationStyle = {
    id: file,
    title,
    aliases: [],
    class: bundled?.class ?? classOf(root) ?? 'note',
    blockQuotationWords: bundled?.blockQuotationWords ?? BLOCK_WORDS,
    ...{ locale, quotationMarks, punctuationInQuote, ellipsis, quotedIn },
  };
  try {
    const engine = await citationEngine(
      style,
      { style: root, locales: found.locales },
      bundled?.id,
    );
    const reason = failureOfTrial(engine);
    if (reason !== undefined) return failure(file, reason);
    return { ok: true, value: { engine: guarded(engine), notes: notes(isNumeric, missing) } };
  } catch (error) {
    return failure(
      file,
      `cannot be used: citeproc, which renders styles, fails on it (“${said(error)}”)`,
    );
  }
}

/** From this many words on, most manuals set a block quotation: APA 8.27, OSCOLA 1.5. */
const BLOCK_WORDS = 40;

function notes(isNumeric: boolean, missing: string | undefined): readonly string[] {
  return [
    ...(isNumeric
      ? ['numbers the works cited; each citation gives the work in place of its number']
      : []),
    ...(missing === undefined
      ? []
      : [
          `its words are in English, because ${missing} is not beside it; the file is at https://github.com/citation-style-language/locales`,
        ]),
  ];
}

function failure(file: string, reason: string): { ok: false; problems: readonly DataProblem[] } {
  return { ok: false, problems: [{ file, reason }] };
}

/** citeproc throws texts as well as errors. */
function said(error: unknown): string {
  const text = reasonOf(error);
  return (text.split('\n', 1)[0] ?? '').replace(/^(citeproc-js error: |Error: )+/u, '');
}

function fileName(address: string): string {
  const name = address.split(/[/\\]/u).at(-1) ?? address;
  return name.replace(/\.csl$/iu, '');
}
