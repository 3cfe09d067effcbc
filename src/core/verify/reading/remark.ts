/** What a writer says of quoted words in brackets after them: `(emphasis added)`. */
const remark = String.raw`[([](?:internal )?(?:emphas[ie]s|italics|citations?|footnotes?|quotation marks|brackets|alterations?|translation)(?: and [a-z ]{1,20})? (?:added|omitted|altered|removed|supplied|mine|ours|in (?:the )?original)[)\]]\.?`;

/** Where it ends a text. */
export const remarkAtEnd = new RegExp(`${remark}$`, 'iu');

/** Where it begins one, after a space. */
export const remarkAtStart = new RegExp(String.raw`^[.\s]{0,3}${remark}`, 'iu');
