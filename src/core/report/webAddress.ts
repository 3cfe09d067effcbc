/**
 * An address that a report can link to, in which nothing ends a link, a cell of a table or an attribute;
 * undefined for one that is none of the web.
 */
export function webAddress(address: string | null): string | undefined {
  if (address === null || !/^https?:\/\//iu.test(address)) return undefined;
  return address.replace(
    /[\s\p{Cc}\\<>"()|`*_[\]]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
