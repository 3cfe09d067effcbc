/** Under this type a dragged passage travels, as a `SpanReference` in JSON. */
export const passageMime = 'application/vnd.cite-agreement.passage';
