import type { TracedText } from '../traced-text.js';

/** Keys under which somebody writes to the drafter, not to the parties. */
const DRAFTING =
  /^(?:draft(?:ing|er)?s?[_ -]?notes?|notes?|notes?[_ -](?:to|for)[_ -].*|internal(?:[_ -]notes?)?|to-?do|comment|instructions?(?:[_ -](?:to|for)[_ -].*)?|review(?:er)?[_ -]notes?)$/i;

/** Keys at the top of a draft that describe the file and state nothing. */
const FRONT_MATTER =
  /^(?:meta|metadata|title|status|version|kind|type|doc_type|record|signed|signatures?|signature[_ -]blocks?)$/i;

/** Keys that hold the box of a form, and values of a box that is not checked. */
const BOX = /^(?:check[_ -]?box|checked|box|selected|chosen|tick)$/i;
const UNCHECKED = /^(?:\[ ?\]|[☐□❏❑]|no|false|off|)$/i;

/** Keys that only hold the words of what stands above them. */
const TRANSPARENT =
  /^(?:text|body|content|paragraphs?|clauses|articles|sections|provisions|items|value|description)$/i;

export function isDraftingKey(key: string): boolean {
  return DRAFTING.test(key);
}

/** @param depth 0 for keys of the document itself */
export function isFrontMatterKey(key: string, depth: number): boolean {
  return depth === 0 && FRONT_MATTER.test(key);
}

/** Whether the pair says that its record is an option that was not chosen. */
export function isUncheckedBox(key: string, value: string): boolean {
  return BOX.test(key) && UNCHECKED.test(value.trim());
}

export function isTransparentKey(key: string): boolean {
  return TRANSPARENT.test(key);
}

/** `student_discipline` and `formal-discipline` as words. As long as before, so places stay. */
export function humanise(key: TracedText): TracedText {
  if (key.text.includes(' ')) return key;
  return { ...key, text: key.text.replace(/(?<=\p{L})[_-](?=[\p{L}\d])|_/gu, ' ') };
}
