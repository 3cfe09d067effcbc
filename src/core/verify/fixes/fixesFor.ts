import { isTornApart, type Finding } from '../finding';
import { contextAt } from './citing/notesHere';
import { addCitation, correctCitation } from './citation';
import type { Fix, FixContext } from './fix';
import { ignore } from './ignore';
import { markChange } from './mark';
import { putMarks } from './quote';
import { replaceAltered, replaceUnfound } from './replace';
import { restoreWords } from './restore';
import { restoreAndCite } from './restoreAndCite';
import { restoreTypography } from './restoreTypography';
import { takeMarksOff } from './unquote';

export type { Fix, FixContext, FixKind } from './fix';

/** What can be done about a finding, the best first; nothing where there is nothing to look at. */
export function fixesFor(finding: Finding, context: FixContext): readonly Fix[] {
  if (finding.ignored) return [];
  const fixes = corrections(finding, contextAt(finding.span, context));
  return fixes ? [...fixes, ...ignore(finding, context)] : [];
}

/** Changes that do not pass over it; undefined for what is right, or cannot be checked. */
function corrections(finding: Finding, context: FixContext): readonly Fix[] | undefined {
  switch (finding.kind) {
    case 'altered':
      return forAltered(finding, context);
    case 'typography':
      return restoreTypography(finding, context);
    case 'misattributed':
      return correctCitation(finding, context);
    case 'uncited':
      return addCitation(finding, context);
    case 'unquoted':
      return putMarks(finding, context);
    case 'not-found':
      return [...replaceUnfound(finding, context), ...takeMarksOff(finding, context)];
    case 'exact':
    case 'edited':
    case 'unchecked':
      return undefined;
  }
}

/**
 * Where the sense has changed, to mark the change is the last thing to do; a first letter that the writer's sentence
 * asks for, the first.
 */
function forAltered(finding: Finding, context: FixContext): readonly Fix[] {
  if (isTornApart(finding)) return [];
  const mark = markChange(finding, context);
  const restore = restoreWords(finding, context);
  if (mark.some(({ isPreferred }) => isPreferred)) {
    const cited = mark.slice(0, 1).flatMap((fix) => restoreAndCite(fix, finding, context));
    return [...mark, ...restore.map((fix) => ({ ...fix, isPreferred: false })), ...cited];
  }
  const both = restore.flatMap((fix) => restoreAndCite(fix, finding, context));
  const others = replaceAltered(finding, context);
  const isGrave = finding.changes.some(({ kind }) => ['number', 'negation', 'name'].includes(kind));
  return [...restore, ...both, ...(isGrave ? [...others, ...mark] : [...mark, ...others])];
}
