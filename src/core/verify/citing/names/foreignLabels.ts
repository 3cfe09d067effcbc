/**
 * Words of other languages for kinds of places, in small letters and without their full stops, by
 * label. Those that mean something else in English citations are left out: `al.`, `t.`
 */
export const foreignLabels: Readonly<Record<string, readonly string[]>> = {
  annex: ['anhang', 'annexe', 'anexo', 'allegato', 'приложение'],
  article: ['artikel', 'artikelen', 'artículo', 'artículos', 'articolo', 'artigo', 'artykuł', 'ст'],
  book: ['buch', 'livre', 'libro', 'livro'],
  chapter: [
    'kap',
    'kapitel',
    'chapitre',
    'cap',
    'capítulo',
    'capitolo',
    'rozdz',
    'hoofdstuk',
    'гл',
  ],
  column: ['sp', 'spalte', 'spalten', 'colonne'],
  figure: ['abb', 'abbildung', 'рис'],
  folio: ['bl', 'blatt'],
  issue: ['nr', 'n°', 'nº', 'núm', '№'],
  line: ['zeile', 'zeilen', 'ligne', 'lignes'],
  note: ['anm', 'fn', 'fußn', 'nota', 'прим'],
  page: [
    ...['s', 'seite', 'seiten', 'pág', 'págs', 'pag', 'pagg', 'página', 'páginas', 'str', 'blz'],
    ...['с', 'стр'],
  ],
  paragraph: [
    ...['abs', 'absatz', 'absätze', 'rn', 'rz', 'randnr', 'ziff', 'paragraphe', 'paragraphes'],
    ...['alinéa', 'párr', 'párrs', 'párrafo', 'párrafos', 'paragrafo', 'parágrafo', 'абз', 'п'],
    ...['apartado', 'ust', 'ustęp', 'akapit', 'lid', 'leden'],
  ],
  part: ['teil', 'partie', 'parte', 'ч'],
  recital: ['erwägungsgrund', 'considérant', 'considerando'],
  section: ['abschn', 'abschnitt', 'sección', 'sez', 'sezione', 'seção', 'разд'],
  table: ['tab', 'tabelle', 'tableau', 'tabla', 'табл'],
  volume: ['bd', 'band', 'bde', 'tome', 'tomo', 'том'],
};
