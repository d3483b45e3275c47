import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineText } from '../src/audit.js';
import { loadBuiltInPolicy } from '../src/io/builtin-policy.js';
import type { Place } from '../src/model/document.js';
import type { Outline } from '../src/model/outline.js';

/**
 * Compliant agreements, and the same with the words that state elements taken away or put where they bind nobody:
 * they must not be stated any more. What the engine states today is its own yardstick; whether it states all
 * that it should is for the corpora.
 */
const policy = loadBuiltInPolicy();
const FOLDER = new URL('corpora/agreements/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /^0[1247]-/.test(name));

const outlineOf = (source: string, file: string): Outline =>
  outlineText(source, { file, policy, sha256: '', asOf: '2026-01-01' });

/** `A.1.prohibition` → places of the words that state it. */
function statedIn({ requirements }: Outline): Map<string, Place[]> {
  const stated = Object.entries(requirements).flatMap(([id, elements]) =>
    Object.entries(elements).map(([key, element]): [string, Place[]] => [
      `${id}.${key}`,
      element.stated.map(({ place }) => place),
    ]),
  );
  return new Map(stated.filter(([, places]) => places.length > 0));
}

/** The text with each of the places rewritten. Of places inside of each other the outer one counts. */
function rewrite(source: string, places: readonly Place[], change: (words: string) => string): string {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const ranges = places.map(({ line, column, endLine, endColumn }) => ({
    start: (starts[line - 1] ?? 0) + column - 1,
    end: (starts[endLine - 1] ?? 0) + endColumn - 1,
  }));
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    text += source.slice(at, start) + change(source.slice(start, end));
    at = end;
  }
  return text + source.slice(at);
}

/** Words on one line, without the bars of a table row. */
const plain = (words: string): string => words.replace(/\s*[\n|]\s*/g, ' ');

const CHANGES: Record<string, (words: string) => string> = {
  'in a comment': (words) => `<!-- ${plain(words)} -->`,
  'struck out': (words) => `~~${plain(words).trim()}~~`,
  'in a recital': (words) => `\n\nWHEREAS, ${plain(words)}\n\n`,
};

describe.each(files)('%s', (file) => {
  const source = readFileSync(new URL(file, FOLDER), 'utf8');
  const stated = statedIn(outlineOf(source, file));

  it('states elements to begin with', () => {
    expect(stated.size).toBeGreaterThan(0);
  });

  it.each(policy.groups)('without their words the elements of $letter are no longer stated', ({ letter }) => {
    const own = [...stated].filter(([element]) => element.startsWith(letter));
    const places = own.flatMap(([, list]) => list);
    const after = statedIn(
      outlineOf(
        rewrite(source, places, () => 'The sun is warm.'),
        file,
      ),
    );
    expect([...after.keys()].filter((element) => element.startsWith(letter))).toEqual([]);
  });

  if (file.endsWith('.md'))
    it.each(Object.entries(CHANGES))('nothing is stated by words %s', (_, change) => {
      const changed = rewrite(source, [...stated.values()].flat(), change);
      const after = outlineOf(changed, file);
      const left = [...statedIn(after).keys()].map((element) => {
        const [, id = '', key = ''] = /^(.*)\.(.*?)$/.exec(element) ?? [];
        return `${element}: ${after.requirements[id]?.[key]?.stated[0]?.quote}`;
      });
      expect(left).toEqual([]);
    });
});
