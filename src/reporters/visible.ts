/**
 * Characters that could make a terminal or a reader show something other than what is written: control
 * characters (ESC starts terminal commands) and marks that turn the direction of text around.
 */
const DANGEROUS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const WHITE_SPACE = /[\s\u0085]+/g;

/** Text of others on one line, safe to print: white space becomes a blank, a dangerous character its escape. */
export function visible(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .trim()
    .replace(DANGEROUS, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** The same for JSON text, where an escape loses nothing. Line breaks between the tokens stay. */
export function escapeJsonControls(json: string): string {
  return json.replace(DANGEROUS, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
