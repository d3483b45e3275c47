import { describe, expect, it } from 'vitest';
import { type Part, parsePhrase } from '../../src/policy/notation.js';

/** A sequence of parts in few words: `take~`, where `~` marks inflections, `pre*` prefixes and `<a|b>` groups. */
function show(parts: Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'gap') return `gap${part.max}`;
      if (part.kind === 'group') return `<${part.groups.join('|')}>`;
      return [...[...part.forms].sort(), ...part.prefixes.map((prefix) => `${prefix}*`)].join('|');
    })
    .join(' ');
}

const shown = (phrase: string): string[] => parsePhrase(phrase).map(show);

describe('notation of phrases', () => {
  it.each([
    ['a word in any inflection', 'ask', ['ask|asked|asking|asks']],
    ['this form only', '=sole', ['sole']],
    ['each of several words inflected', 'go|=sole', ['goes|going|gone|go|gos|sole|went']],
    ['any word that begins so', 'evaluat*', ['evaluat*']],
    ['a word or a beginning', '=test|evaluat*', ['test|evaluat*']],
    ['a gap of three words', '=take ~ =part', ['take gap3 part']],
    ['a gap of so many words', '=take ~6 =part', ['take gap6 part']],
    ['a group', '=impose <sanction>', ['impose <sanction>']],
    ['either of two groups', '<sanction.a|penalty>', ['<sanction.a|penalty>']],
    ['an optional word', '=formal? =rule', ['formal rule', 'rule']],
    ['two optional words', '=a? =b? =c', ['a b c', 'b c', 'a c', 'c']],
    ['an optional group', '=ask <staff>?', ['ask <staff>', 'ask']],
    ['a gap that an optional word leaves at the end', '=ask ~2 =first?', ['ask gap2 first', 'ask']],
    ['a gap that an optional word leaves at the beginning', '=first? ~2 =ask', ['first gap2 ask', 'ask']],
    ['capitals', '=RCW', ['rcw']],
    ['punctuation marks', '=now , =then', ['now , then']],
    ['a question mark alone', '=really ?', ['really ?']],
    ['dots and apostrophes inside a word', "=28a.310 =o'clock", ["28a.310 o'clock"]],
    ['white space around and between', '  =take   =part ', ['take part']],
  ])('%s', (_, phrase, expected) => {
    const sorted = (list: string[]) =>
      list.map((one) =>
        one
          .split(/([ |])/)
          .filter((word) => word !== '|')
          .sort(),
      );
    expect(sorted(shown(phrase))).toEqual(sorted(expected));
  });

  it('keeps the order of parts', () => {
    expect(shown('=a <b> ~1 =c')).toEqual(['a <b> gap1 c']);
  });

  it.each([
    ['~ part', 'a gap (~) must stand between two words'],
    ['take ~', 'a gap (~) must stand between two words'],
    ['take ~4', 'a gap (~) must stand between two words'],
    ['', 'is no word, group or gap'],
    ['formal?', 'a phrase needs a word that is not optional'],
    ['a? b?', 'a phrase needs a word that is not optional'],
    ['take ~x part', "'~x' is no word, group or gap"],
    ['impose <sanction', "'<sanction' is no word, group or gap"],
    ['impose <>', "'<>' is no word, group or gap"],
    ['take|', "'take|' is no word, group or gap"],
    ['(?:take|hold)', 'is no word, group or gap'],
    ['=', "'=' is no word, group or gap"],
    ['ta*ke', "'ta*ke' is no word, group or gap"],
  ])('refuses %s', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(message);
    // A phrase that was refused once is not remembered as a good one.
    expect(() => parsePhrase(phrase)).toThrow(message);
  });
});
