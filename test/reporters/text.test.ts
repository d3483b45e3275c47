import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { AuditedAgreement, Report } from '../../src/model/checklist.js';
import { textReporter } from '../../src/reporters/text/text-reporter.js';
import { failing, passing, report } from './fixture-report.js';

const options = { color: false, width: 80, verbose: false, quiet: false };

function render(agreement: AuditedAgreement, rest: Partial<typeof options> = {}): string {
  return textReporter.render({ ...report, agreements: [agreement] }, { ...options, ...rest });
}

/** The text with every run of white space made one blank, to look for sentences that are wrapped. */
function flat(text: string): string {
  return text.replace(/\s*\n\s*(\| )?/g, ' ');
}

/** `stringWidth` takes the tick for a picture of two columns, as no terminal does. */
function columns(line: string): number {
  return stringWidth(line.replaceAll('✔', 'x').replaceAll('✘', 'x'));
}

describe('the text reporter', () => {
  it.each([
    ['text-80', options],
    ['text-50', { ...options, width: 50 }],
    ['text-80-verbose', { ...options, verbose: true }],
    ['text-80-quiet', { ...options, quiet: true }],
  ])('reads as in %s.txt', async (name, rendering) => {
    await expect(textReporter.render(report, rendering)).toMatchFileSnapshot(`./expected/${name}.txt`);
  });

  it.each([40, 50, 63, 64, 80, 100])('keeps within %i columns', (width) => {
    for (const verbose of [false, true]) {
      const lines = textReporter.render(report, { ...options, width, verbose }).split('\n');
      expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    }
  });

  it('tells the same with and without color', () => {
    const colored = textReporter.render(report, { ...options, color: true });
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(textReporter.render(report, options));
  });

  it('gives each verdict a sign and a word', () => {
    const text = render(failing);
    for (const mark of ['✔ MET', '✘ MISSING', '~ PARTIAL', '! CONTRADICTED', '· note'])
      expect(text).toContain(mark);
  });

  it('shows a quote once where several elements rest on it', () => {
    expect(render(failing).match(/A panel of two members/g)).toHaveLength(1);
  });

  it('shortens long quotes between words, and prints them whole when verbose', () => {
    expect(render(failing)).toMatch(/hired …”/);
    expect(flat(render(failing, { verbose: true }))).toContain('by a majority of its members.”');
  });

  it('names the lines to read where the program cannot decide', () => {
    expect(render(failing)).toContain('Please read lines 63–65');
  });

  it('says what a silent text on the process lacks', () => {
    expect(flat(render(failing))).toContain('Not documented in the text: that it happens every year');
  });

  it('tells conflicts with advisory items in the result', () => {
    expect(flat(render(failing))).toContain(
      'FAIL 3 of 7 requirements met: 2 missing, 1 partial, 1 contradicted; 1 conflict with the policy (E.3)'.replace(
        'FAIL ',
        'FAIL  ',
      ),
    );
    expect(render(passing)).toContain('PASS  3 of 3 requirements met\n');
  });

  it('makes control characters and direction marks of the text visible', () => {
    const hostile: Report = {
      ...report,
      agreements: [{ ...failing, title: 'Agree\u001b[2Jment \u202e4311', file: 'a\u009b31m\nb.md' }],
    };
    const text = textReporter.render(hostile, options);
    expect(text).toContain('Agree\\u{1b}[2Jment \\u{202e}4311');
    expect(text).toContain('a\\u{9b}31m b.md');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  });

  it('never speaks of compliance with the law', () => {
    expect(textReporter.render(report, { ...options, verbose: true })).not.toMatch(
      /complian|complies|lawful/i,
    );
  });
});
