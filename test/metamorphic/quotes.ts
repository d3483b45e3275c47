/** Typographic quotation marks and apostrophes as on a typewriter. */
export const straightQuotes = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
