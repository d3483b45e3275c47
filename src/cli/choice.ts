import { Option } from 'commander';
import { AuditError } from '../model/audit-error.js';
import { closest } from './closest.js';

/** An option that takes one of a few words. Help and error are computed from the words. */
export function choiceOption(
  flags: string,
  noun: string,
  description: string,
  words: readonly string[],
): Option {
  return new Option(flags, `${description}: ${words.join(', ')}`).argParser((word: string) => {
    if (words.includes(word)) return word;
    const guess = closest(word, words);
    throw new AuditError(
      'usage',
      `there is no ${noun} "${word}"`,
      {},
      `${guess ? `Did you mean ${guess}? ` : ''}Choose one of: ${words.join(', ')}.`,
    );
  });
}
