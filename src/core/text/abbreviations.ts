/** Abbreviations that stand before what they belong to, so that their full stop ends no sentence. */
const neverLast = new Set(
  (
    'mr mrs ms dr prof sen rep gen adm col capt lt sgt gov pres amb st v vs cf eg e.g i.e viz no nos art arts ' +
    'para paras par pars sec secs fig figs p pp vol vols ch approx ca dept ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/** Whether a word, in small letters and without its full stop, is an abbreviation that ends no sentence: `mr`, `art`. */
export function standsBefore(word: string): boolean {
  return neverLast.has(word);
}
