/** A name that no word list knows. */
const NEW_NAME = 'Yardkeeper';

/** Names in quotation marks behind the words that they rename, or before their meaning. */
const DEFINED = [
  /\((?:hereinafter |each an? |the |an? )?(?:the )?["“]\**([A-Z][\w' -]{1,30}?)\**["”](?: or ["“][\w -]+["”])?\)/g,
  /["“]([A-Z][\w' -]{1,30}?)["”],? (?:means|shall mean|is) /g,
  /(?:hereinafter|called|known as|referred to as) (?:the )?["“]([A-Z][\w' -]{1,30}?)["”]/g,
];
/** Who supplies and who takes has its own words; what the staff are called shows in the name or in its meaning. */
const STAFF =
  /\b(?:SRO|SRD|SSO|CSO|YSO|officer|deputy|deputies|guard|monitor|attendant|constable|liaison)s?\b/i;

/** The name that the agreement gives to its staff, if it defines one. */
export function staffTerm(source: string): string | undefined {
  const names = DEFINED.flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ''));
  return names.map((name) => name.replace(/s$/, '')).find((name) => STAFF.test(name));
}

/** The staff's defined name replaced by a new one, not where it is part of a longer name. */
export function renameTerm(source: string): string {
  const term = staffTerm(source);
  if (term === undefined) return source;
  const one = term.replace(/y$/, '(?:y|ie)');
  const name = new RegExp(`(?<!\\p{Lu}[\\p{L}.]*[ \\n-])\\b${one}(s?)\\b(?! \\p{Lu}\\p{Ll})`, 'gu');
  const behind = new RegExp(`(?<=\\b(?:The|Each|Every|An?|No|Any|Our) )${one}(s?)\\b`, 'gu');
  const put = (_: string, plural: string): string => NEW_NAME + plural;
  return source.replace(name, put).replace(behind, put);
}
