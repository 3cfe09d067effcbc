import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';

export const showInSourceCommand = 'citeAgreement.showInSource';
export const insertPassageCommand = 'citeAgreement.insertPassage';
export const insertAgreementCitationCommand = 'citeAgreement.insertAgreementCitation';

/** A span of a source's body, as it travels through command links: UTF-16 offsets, end exclusive. */
export interface SpanReference extends Span {
  /** The source's id. */
  readonly source: string;
}

export function spanReference(source: Source, { start, end }: Span): SpanReference {
  return { source: source.id, start, end };
}

/** Commands can be called with anything, by keybindings and by other extensions. */
export function isSpanReference(value: unknown): value is SpanReference {
  if (typeof value !== 'object' || value === null) return false;
  const { source, start, end } = value as Partial<Record<keyof SpanReference, unknown>>;
  const isSpan = Number.isInteger(start) && Number.isInteger(end);
  return typeof source === 'string' && isSpan && 0 <= Number(start) && Number(start) < Number(end);
}

/** A link for Markdown that runs a command; trust must be given to the command by name. */
export function commandLink(
  text: string,
  title: string,
  command: string,
  argument: unknown,
): string {
  const address = `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
  return `[${text}](${address} "${title}")`;
}
