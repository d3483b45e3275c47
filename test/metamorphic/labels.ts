/** By how much the first number of every label grows. */
const STEP = 20;
const LABELLED = 'article|section|sections|sec\\.|paragraph|paragraphs|clause|part';
/** A number at the start of a line, a key that numbers, or a number behind the word for what it numbers. */
const NUMBER = new RegExp(
  `(^#+ (?:\\p{L}+ )?|^(?:[ \\t]|\\*\\*)*|^\\s*(?:- )?(?:number|no|id): "?|\\b(?:${LABELLED}|and|or|in|under|see) )` +
    '(\\d{1,2}|[IVX]{1,5})((?:\\.\\d{1,2}){0,2})(?![\\w%:/-]|\\.\\d|,\\d)([.)]?)',
  'gimu',
);

/**
 * Every numbered section gets a higher number, and references follow. Other numbers ("RCW 28A", "20 days") stay.
 */
export function renumber(source: string): string {
  const matches = [...source.matchAll(NUMBER)];
  const labels = new Set(
    matches.filter((match) => isLabel(match)).map(([, , first, rest]) => `${first}${rest}`),
  );
  return source.replace(NUMBER, (...match) => {
    const [whole, before, first, rest, mark] = match as unknown as string[];
    const known = isLabel(match) || (labels.has(`${first}${rest}`) && isReference(match));
    return known ? `${before}${higher(first ?? '')}${rest}${mark}` : (whole ?? '');
  });
}

function isLabel([, before = '', first = '', rest, mark]: readonly string[]): boolean {
  if (/^#+ (?:\p{L}+ )?$|(?:number|no|id): "?$/imu.test(before)) return true;
  return /^\d/.test(first) && !/\p{L}/u.test(before) && (rest !== '' || mark !== '');
}

function isReference([, before = '', first = '', rest]: readonly string[]): boolean {
  return new RegExp(`(?:${LABELLED}) $`, 'i').test(before) || (/^\d/.test(first) && rest !== '');
}

function higher(label: string): string {
  return /^\d/.test(label) ? String(Number(label) + STEP) : roman(fromRoman(label) + STEP);
}

const UNITS: readonly [string, number][] = [
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(value: number): string {
  const [unit, size] = UNITS.find(([, least]) => value >= least) ?? ['', 0];
  return size === 0 ? '' : unit + roman(value - size);
}

function fromRoman(label: string): number {
  const [unit, size] = UNITS.find(([numeral]) => label.startsWith(numeral)) ?? ['', 0];
  return size === 0 ? 0 : size + fromRoman(label.slice(unit.length));
}
