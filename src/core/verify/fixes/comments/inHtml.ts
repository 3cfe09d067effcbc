import { at, type CommentPlace, type CommentTarget } from './commentPlace';
import { lineStart } from './lines';

/** Right before the quotation; above a block quotation, a line of its own. */
export function placeInHtml({ text, span, isBlock, eol }: CommentTarget): CommentPlace {
  const indent = text.slice(lineStart(text, span.start), span.start);
  const gap = isBlock && indent.trim() === '' ? `${eol}${indent}` : '';
  return { span: at(span.start), write: (comment) => `<!-- ${comment} -->${gap}` };
}
