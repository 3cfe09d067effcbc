/**
 * What begins the text of a note that stands apart, at the beginning of a line: a paragraph of its own,
 * though no blank line be before it. Sources of patterns without groups.
 */
export const noteBeginnings = {
  markdown: String.raw` {0,3}\[\^[^\]\s]{1,100}\]:`,
  org: String.raw`\[fn:[\w-]{1,100}\]`,
  restructuredtext: String.raw`\.\. {1,9}\[(?:\*|#|#?\w[\w.:+-]{0,100})\]`,
} as const;
