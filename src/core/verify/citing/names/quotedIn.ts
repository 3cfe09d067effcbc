/**
 * What stands between the name of a speaker and that of the work which quotes them, in a pattern:
 * `quoted in`, `zit. nach`, `cité dans`, `cyt. za`. In plain text, where an apostrophe is a mark.
 */
export const quotedIn = String.raw`(?<!\p{L})(?:(?:as )?(?:quoted|qtd\.?|cited) (?:in|by)|zit(?:iert|\.)? (?:nach|bei|in)|cit(?:é|ée|és|ées|ado|ada|ados|adas|ato|ata|ati|\.)? (?:dans|par|en|em|por|in|da)|cyt\. za|цит\. по|geciteerd (?:in|bij|door)|apud)(?!\p{L})`;
