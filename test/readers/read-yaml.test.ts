import { describe, expect, test } from 'vitest';
import { AuditError } from '../../src/model/audit-error.js';
import { placeOf } from '../../src/readers/place.js';
import { readYaml } from '../../src/readers/yaml/read-yaml.js';
import { outlineOf } from './outline-of.js';

const cases: Record<string, [string, string[]]> = {
  'keys are headings over text': [
    'clauses:\n  formal-discipline: >\n    Deputies impose\n    no discipline.\n\n    None at all.\n  complaints: ""',
    [
      'heading formal discipline',
      'paragraph [formal discipline] Deputies impose no discipline.',
      'paragraph [formal discipline] None at all.',
      'field !placeholder complaints:',
    ],
  ],
  'short values are fields': [
    'training:\n  by: [ESD 105, HR]\n  waived: false',
    ['heading training', 'field [training] by: ESD 105, HR', 'field [training] waived: false'],
  ],
  'articles with number, heading and text': [
    'articles:\n  - number: 1\n    heading: The Deputy\n    text: The Deputy works.\n',
    ['heading <1> The Deputy', 'paragraph [1 The Deputy] The Deputy works.'],
  ],
  'labels in text and in keys': [
    '"2 Students":\n  - "2.1: SROs take no part in discipline."\n  - 2.2: SROs may ask for help now.\n',
    [
      'heading 2 Students',
      'item <2.1> [2 Students] SROs take no part in discipline.',
      'paragraph <2.2> [2 Students] SROs may ask for help now.',
    ],
  ],
  'records are rows': [
    'ratings:\n  - by: sergeant\n    when: June\n  - by: principal\n    when: May\n',
    ['heading ratings', 'row [ratings] sergeant | June', 'row [ratings] principal | May'],
  ],
  'definitions and names are sentences': [
    'definitions:\n  - term: Deputy\n    meaning: An officer.\nbetween:\n  - name: North District\n    called: District\n',
    [
      'heading definitions',
      'paragraph [definitions] "Deputy" means An officer.',
      'heading between',
      'paragraph [between] North District ("District")',
    ],
  ],
  'comments and notes bind nobody': [
    '# ask counsel\nkind: MOU\ndrafting_notes:\n  - Add a clause on evaluation here.\nx: yes # maybe\n',
    [
      'paragraph !comment ask counsel',
      'field !front-matter kind: MOU',
      'heading !drafting-note drafting notes',
      'item !drafting-note [drafting notes] Add a clause on evaluation here.',
      'field x: yes',
      'paragraph !comment maybe',
    ],
  ],
  'Markdown in a value': [
    'duties: |\n  The SRO shall:\n  - ~~search~~ greet students;\n',
    [
      'heading duties',
      'paragraph [duties] The SRO shall:',
      'item ^1 [duties] greet students;',
      'item !struck ^1 [duties] search',
    ],
  ],
  'several documents': ['a: one\n---\nb: two\n', ['field a: one', 'field b: two']],
};

describe('readYaml', () => {
  test.each(Object.entries(cases))('%s', (_name, [source, expected]) => {
    expect(outlineOf(readYaml(source))).toEqual(expected);
  });

  test('places of folded and quoted text', () => {
    const document = readYaml('a: >\n  One two\n  three is here.\nb: "It \\"is\\" so, I say."\n');
    const folded = document.blocks[1];
    const quoted = document.blocks[3];
    if (folded === undefined || quoted === undefined) throw new Error('blocks are missing');
    const three = folded.text.indexOf('three');
    expect(placeOf(document, folded, { start: three, end: three + 5 })).toEqual({
      line: 3,
      column: 3,
      endLine: 3,
      endColumn: 8,
    });
    expect(quoted.text).toBe('It "is" so, I say.');
    expect(placeOf(document, quoted, { start: 12, end: 18 })).toMatchObject({ line: 4, column: 19 });
  });

  test.each([
    ['yaml-duplicate-key', 'a: 1\nb: 2\na: 3\n', 3],
    ['yaml-syntax', 'a: one\nb: two: three\n', 2],
  ])('%s names the line', (code, source, line) => {
    const error = thrownBy(() => readYaml(source, 'draft.yaml'));
    expect(error).toMatchObject({ code, place: { file: 'draft.yaml', line } });
    expect(error.hint).not.toBe('');
  });

  test('meta holds short scalars only', () => {
    const { meta } = readYaml(
      'title: MOU\nparties: {district: North}\ntext: It is so. And so it stays for ever.\n',
    );
    expect(meta).toEqual({ title: 'MOU', 'parties.district': 'North' });
  });
});

function thrownBy(run: () => unknown): AuditError {
  try {
    run();
  } catch (error) {
    if (error instanceof AuditError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
