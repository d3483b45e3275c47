const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAME = `(${MONTHS.join('|')})`;
const DATES = new RegExp(
  [
    `${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
    `(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+)?${NAME},?\\s+(\\d{4})`,
    '(\\d{1,2})/(\\d{1,2})/(\\d{4})',
    '(\\d{4})-(\\d{2})-(\\d{2})',
  ].join('|'),
  'giu',
);
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SPAN = new RegExp(
  `\\b(\\d{1,2}|${NUMBERS.join('|')}|thirty-six|twenty-four|eighteen)\\)?[\\s-]+(?:\\(\\d{1,2}\\)[\\s-]+)?(?:(?:school|calendar|consecutive|full|additional)\\s+)*(year|month)s?\\b`,
  'giu',
);
const BIG: Record<string, number> = { eighteen: 18, 'twenty-four': 24, 'thirty-six': 36 };

/** Calendar dates of a text in order, as milliseconds of UTC midnight. American order of month and day. */
export function datesIn(text: string): number[] {
  return [...text.matchAll(DATES)].flatMap((match) => {
    const [, name, day1, year1, day2, name2, year2, month3, day3, year3, year4, month4, day4] = match;
    const month = monthOf(name ?? name2) ?? Number(month3 ?? month4) - 1;
    const date = Date.UTC(
      Number(year1 ?? year2 ?? year3 ?? year4),
      month,
      Number(day1 ?? day2 ?? day3 ?? day4),
    );
    return Number.isNaN(date) ? [] : [date];
  });
}

/** The longest span of time that a text names in months, 0 where it names none: "three (3) years" are 36. */
export function monthsIn(text: string): number {
  const spans = [...text.toLowerCase().matchAll(SPAN)].map(([, count = '', unit]) => {
    const number = BIG[count] ?? (NUMBERS.includes(count) ? NUMBERS.indexOf(count) : Number(count));
    return number * (unit === 'year' ? 12 : 1);
  });
  return Math.max(0, ...spans);
}

/** `2026-09-01`. */
export const showDate = (date: number): string => new Date(date).toISOString().slice(0, 10);

function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTHS.indexOf(name.toLowerCase());
}
