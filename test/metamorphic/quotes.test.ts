import { expect, it } from 'vitest';
import { straightQuotes } from './quotes.js';

it('straightens quotation marks and apostrophes', () => {
  expect(straightQuotes('“SRO’s” ‘x’')).toBe("\"SRO's\" 'x'");
});
