// Cuts out of pdf.js what reads the text of a PDF: about a quarter of it.
import { readFile } from 'node:fs/promises';

/**
 * Modules of pdf.js, by the beginnings of their paths, that text does not need: pictures, colours,
 * drawing, forms, annotations, editing, the parts for workers and networks.
 */
const omittedModules = [
  'external/',
  'src/core/annotation.js',
  'src/core/arithmetic_decoder.js',
  'src/core/binary_cmap.js',
  'src/core/brotli_stream.js',
  'src/core/calibri_factors.js',
  'src/core/ccitt',
  'src/core/chunked_stream.js',
  'src/core/colorspace',
  'src/core/dataset_reader.js',
  'src/core/default_appearance.js',
  'src/core/editor/',
  'src/core/file_spec.js',
  'src/core/font_renderer.js',
  'src/core/font_substitutions.js',
  'src/core/function.js',
  'src/core/glyf.js',
  'src/core/helvetica_factors.js',
  'src/core/icc_colorspace.js',
  'src/core/image.js',
  'src/core/image_resizer.js',
  'src/core/intersector.js',
  'src/core/jbig2',
  'src/core/jpeg_stream.js',
  'src/core/jpg.js',
  'src/core/jpx',
  'src/core/liberationsans_widths.js',
  'src/core/metadata_parser.js',
  'src/core/myriadpro_factors.js',
  'src/core/obj_bin_transform',
  'src/core/operator_list.js',
  'src/core/pattern.js',
  'src/core/pdf_manager.js',
  'src/core/ps_parser.js',
  'src/core/segoeui_factors.js',
  'src/core/struct_tree.js',
  'src/core/worker',
  'src/core/writer.js',
  'src/core/xfa',
  'src/core/xml_parser.js',
  'src/pdf.worker.js',
  'src/shared/base_pdf_stream.js',
  'src/shared/image_utils.js',
  'src/shared/message_handler.js',
  'src/shared/obj_bin_transform',
  'src/shared/scripting_utils.js',
];

/**
 * What stands in for things of the omitted modules that the rest names. Streams of pictures and of
 * Brotli are never read for text; a font that is not embedded is never looked for on the system.
 */
const standIns = `
class BrotliStream {}
class CCITTFaxStream {}
class Jbig2Stream {}
class JpegStream {}
class JpxStream {}
class JBig2CCITTFaxWasmImage {}
class JpxImage {}
class BinaryCMapReader {}
class ColorSpaceUtils {}
class GlyfTable {}
class PDFFunctionFactory {}
const clearPatternCaches = () => {};
const getFontSubstitution = () => null;
const getXfaFontDict = () => null;
const getXfaFontName = () => null;
`;

/**
 * Members of classes, and what stands in for them: nothing, where only what is left out calls them.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const members = {
  PartialEvaluator: {
    ...nothing(
      'hasBlendModes buildFormXObject _sendImgData buildPaintImageXObject handleSMask',
      'handleTransferFunction handleTilingType handleSetFont handleText setGState buildPath',
      '_getColorSpace _handleColorSpace parseShading handleColorN _parseVisibilityExpression',
      'parseMarkedContentProps getOperatorList buildFontPaths',
    ),
    // The program of a font that is not embedded is needed for drawing alone.
    fetchStandardFontData: 'async fetchStandardFontData() { return null; }',
    // pdf.js has these tables in files beside it, which would be four times what all the rest is.
    fetchBuiltInCMap: 'async fetchBuiltInCMap(name) { throw new Error(`no table ${name}`); }',
    ensureStateFont: 'ensureStateFont() {}',
  },
  TranslatedFont: { loadType3Data: 'async loadType3Data() {}' },
  Font: nothing('exportData #getExportData renderer'),
  // Text in a font that cannot be read must not vanish: every byte of it is shown as unreadable.
  ErrorFont: {
    charsToGlyphs: `charsToGlyphs(chars) {
      return Array.from(chars, () => ({ unicode: '\\uFFFD', width: 500, isSpace: false, category: {} }));
    }`,
  },
  Page: nothing(
    'getOperatorList getStructTree _parseStructTree getAnnotationsData annotations jsActions',
    'collectAnnotationsByType save saveNewAnnotations #replaceIdByRef _parsedAnnotations',
  ),
  PDFDocument: nothing(
    '_xfaStreams xfaDatasets xfaData xfaFactory htmlForXfa #loadXfaImages #loadXfaFonts',
    'loadXfaResources serializeXfaData fingerprints #collectFieldObjects fieldObjects',
    'hasJSActions _parseHasJSActions calculationOrderIds annotationGlobals toJSObject',
  ),
  Catalog: nothing(
    'documentOutline #readDocumentOutline documentOutlineForEditor permissions #readPermissions',
    'optionalContentConfig #readOptionalContentGroup #readOptionalContentConfig destinations',
    'getDestination #readDests pageLayout pageMode viewerPreferences openAction attachments',
    'xfaImages #collectJavaScript jsActions #getDestFromStructElement parseDestDictionary',
    'structTreeRoot #readStructTreeRoot metadata',
  ),
};

/** Functions and classes, at any depth, that only write a font anew for drawing, and what stands in for them. */
const declarations = {
  CFFCompiler: 'class CFFCompiler { compile() { return []; } }',
  createCmapTable: 'function createCmapTable() { return ""; }',
  createOS2Table: 'function createOS2Table() { return ""; }',
  createPostTable: 'function createPostTable() { return ""; }',
  createNameTable: 'function createNameTable() { return ""; }',
  sanitizeTTProgram: '',
  checkInvalidFunctions: '',
  foldTTTable: '',
  sanitizeTTPrograms: 'function sanitizeTTPrograms() { return true; }',
};

/** Things of the newest engines, for those of VS Code 1.100 and Node 20, without touching globals. */
const newer = `
var sumPrecise = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
var withResolvers = () => {
  let resolve, reject;
  const promise = new Promise((...functions) => ([resolve, reject] = functions));
  return { promise, resolve, reject };
};
`;

/**
 * Soft hyphens are passed over by pdf.js. But a shape that is printed is seen, and Typst calls every
 * hyphen so: “well-known” would lose its own.
 */
const invisible = 'category.isInvisibleFormatMark';

const exported = 'PDFDocument, PasswordException, Stream, setVerbosityLevel';

/**
 * Serves the worker of `pdfjs-dist` reduced to what reads text, which exports `PDFDocument` and what
 * it needs. What is there is as in pdf.js; a part that this script does not find fails the build.
 * @returns {import('esbuild').Plugin}
 */
export function pdfText() {
  return {
    name: 'pdf-text',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]pdfjs-dist[\\/]build[\\/]pdf\.worker\.mjs$/ }, async ({ path }) => ({
        contents: reduce(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}

/** @param {string} worker the text of `pdf.worker.mjs`, as webpack writes it: modules parted by their paths */
export function reduce(worker) {
  const wanted = new Set([
    ...Object.entries(members).flatMap(([name, each]) =>
      Object.keys(each).map((member) => `${name}.${member}`),
    ),
    ...Object.keys(declarations),
  ]);
  const lines = worker.split('\n');
  const kept = [];
  let omitted = false;
  let inClass = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const module = /^;\/\/ \.\/(\S+)$/.exec(line)?.[1];
    if (module) omitted = omittedModules.some((path) => module.startsWith(path));
    if (omitted || module || /^export \{/.test(line)) continue;

    inClass = /^\S/.test(line) ? (/^class (\w+)/.exec(line)?.[1] ?? '') : inClass;
    const member = /^ {2}(?:static |async |get |\*)*(#?[\w$]+)\(/.exec(line)?.[1] ?? '';
    const named = /^( *)(?:function|class) (\w+)\b/.exec(line);
    const standIn = own(members[inClass], member) ?? own(declarations, named?.[2] ?? '');
    if (standIn === undefined) {
      kept.push(line);
      continue;
    }
    wanted.delete(member ? `${inClass}.${member}` : (named?.[2] ?? ''));
    kept.push(standIn);
    const end = `${member ? '  ' : (named?.[1] ?? '')}}`;
    if (!line.endsWith('{}')) while (lines[at] !== end) at++;
  }
  if (!kept.some((line) => line.includes(invisible))) wanted.add(invisible);
  if (wanted.size > 0) throw new Error(`pdf.js has no ${[...wanted].join(', ')} any more`);
  const text = kept
    .join('\n')
    .replace(invisible, () => `${invisible} && glyph.unicode !== '\\u00AD'`)
    .replaceAll('Math.sumPrecise', 'sumPrecise')
    .replaceAll('Promise.withResolvers', 'withResolvers');
  return `${newer}${standIns}${packGlyphNames(text)}\nexport { ${exported} };\n`;
}

/**
 * The list of glyph names takes a fifth of the whole. In the order of its code points, each written
 * as the step from the one before, it compresses to three fifths.
 * @param {string} text
 */
function packGlyphNames(text) {
  const list = /^const getGlyphsUnicode = getLookupTableFactory\((function \(t\) \{[^}]*\})\);$/mu;
  const fill = list.exec(text)?.[1];
  if (!fill) throw new Error('pdf.js has no list of glyph names any more');
  /** @type {Record<string, number>} */
  const codes = {};
  new Function('t', `(${fill})(t)`)(codes);
  let before = 0;
  // The sort is stable, so that of several names for one character the first stays the first.
  const packed = Object.entries(codes)
    .sort(([, one], [, other]) => one - other)
    .map(([name, code]) => {
      const step = code - before;
      before = code;
      return `${step === 1 ? '' : step.toString(36)} ${name}`;
    });
  return text.replace(
    list,
    () => `const getGlyphsUnicode = getLookupTableFactory(function (t) {
  let code = 0;
  for (const entry of ${JSON.stringify(packed.join(','))}.split(',')) {
    const [step, name] = entry.split(' ');
    t[name] = code += step === '' ? 1 : parseInt(step, 36);
  }
});`,
  );
}

/**
 * @param {Readonly<Record<string, string>> | undefined} record
 * @param {string} key
 */
function own(record, key) {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** @param {...string} names lists of names, parted by spaces */
function nothing(...names) {
  return Object.fromEntries(names.flatMap((list) => list.split(' ')).map((name) => [name, '']));
}
