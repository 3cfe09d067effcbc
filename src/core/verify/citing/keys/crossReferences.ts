/** What Quarto, Typst and others refer to by the same sign as to works: figures, tables, sections, … */
const label =
  /^(?:fig(?:ure)?|tab(?:le)?|tbl|sec(?:tion)?|eqn?|equation|lst|listing|app(?:endix)?|chap(?:ter)?|thm|lem|cor|prp|cnj|def|exm|exr|rem|note)(?:[-:_.\d]|$)/iu;

/** Whether a key that is no work's is a label in the document. */
export function isCrossReference(key: string): boolean {
  return label.test(key);
}
