import { AuditError } from '../model/audit-error.js';

/** Accepts a day that is in the calendar, written `YYYY-MM-DD`. */
export function parseDate(text: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // A day such as 30 February rolls over into March, and then no longer reads as it was written.
  if (year && date.toISOString().slice(0, 10) === text) return text;
  throw new AuditError(
    'usage',
    `"${text}" is not a date`,
    {},
    'Write year, month and day of a real calendar date: 2026-09-01.',
  );
}

/** The day on the user's own calendar. */
export function formatDate(date: Date): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join('-');
}
