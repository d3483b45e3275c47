import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';
import { outlineOf } from './outline-of.js';

const cases: Record<string, [string, string[]]> = {
  'headings of all kinds': [
    'Agreement\n=========\n\n## 2.1 Hours\n\n**Scope**\n\nText one.\n\nARTICLE I\n\nText two.',
    [
      'heading Agreement',
      'heading <2.1> [Agreement] Hours',
      'heading [Agreement / 2.1 Hours] Scope',
      'paragraph [Agreement / 2.1 Hours / Scope] Text one.',
      'heading [Agreement / 2.1 Hours / Scope] ARTICLE I',
      'paragraph [Agreement / 2.1 Hours / Scope / ARTICLE I] Text two.',
    ],
  ],
  'a numbered title in capitals is no list': [
    '4. REQUESTS FOR ASSISTANCE\n\n4.1 Teachers may summon a guard.',
    [
      'heading <4.> REQUESTS FOR ASSISTANCE',
      'paragraph <4.1> [4. REQUESTS FOR ASSISTANCE] Teachers may summon a guard.',
    ],
  ],
  'a sentence in capitals is a paragraph': [
    'SECURITY STAFF SHALL NOT IMPOSE DISCIPLINARY SANCTIONS UPON STUDENTS.',
    ['paragraph SECURITY STAFF SHALL NOT IMPOSE DISCIPLINARY SANCTIONS UPON STUDENTS.'],
  ],
  'a sentence in bold is a paragraph': [
    '**The SRO shall not impose discipline.** Principals do.',
    ['paragraph The SRO shall not impose discipline. Principals do.'],
  ],
  'run-in headings': [
    '**Scope.** The company supplies guards.\n\n4.2 *Requests.* A teacher may ask.\n\nD. DUTIES. Officers shall patrol.',
    [
      'heading Scope.',
      'paragraph [Scope.] The company supplies guards.',
      'heading <4.2> Requests.',
      'paragraph <4.2> [4.2 Requests.] A teacher may ask.',
      'heading <D.> DUTIES.',
      'paragraph <D.> [D. DUTIES.] Officers shall patrol.',
    ],
  ],
  'a defined term in bold is no heading': [
    '**"Chief"** means the chief.',
    ['paragraph "Chief" means the chief.'],
  ],
  'a wrapped line under a label is no title': [
    'B-1. The principals administer student discipline under the\nDistrict rules of discipline.\n\n2.2 *Review.* In March of every\nSuperintendent is a review.',
    [
      'paragraph <B-1.> The principals administer student discipline under the District rules of discipline.',
      'heading <2.2> Review.',
      'paragraph <2.2> [2.2 Review.] In March of every Superintendent is a review.',
    ],
  ],
  'a title over its text on the next line': [
    '9.1 Hiring\nThe chief and the superintendent decide together whom they hire.',
    [
      'heading <9.1> Hiring',
      'paragraph [9.1 Hiring] The chief and the superintendent decide together whom they hire.',
    ],
  ],
  'a page stamp with blanks of any kind': [
    'The chief\n\nDocuSign  Envelope\u00a0ID: 7C1B02E9-44A0\n\nchooses.',
    ['paragraph The chief chooses.'],
  ],
  'a list under its lead-in, nested': [
    'The SRO shall:\n\n- greet students;\n- not impose:\n  - detentions, or\n  - suspensions.',
    [
      'paragraph The SRO shall:',
      'item ^0 greet students;',
      'item ^0 not impose:',
      'item ^2 detentions, or',
      'item ^2 suspensions.',
    ],
  ],
  'a heading with a modal verb leads in a list': [
    '## The SRO shall not\n\n- impose suspensions;',
    ['heading The SRO shall not', 'item ^0 [The SRO shall not] impose suspensions;'],
  ],
  'labels that Markdown does not know': [
    '4.1 The SRO will:\n\n  (a) patrol;\n  (b) visit:\n\n   (1) classes; and\n   (2) clubs;\n\n  (c) report.\n\n4.2 Other.',
    [
      'paragraph <4.1> The SRO will:',
      'item <(a)> ^0 patrol;',
      'item <(b)> ^0 visit:',
      'item <(1)> ^2 classes; and',
      'item <(2)> ^2 clubs;',
      'item <(c)> ^0 report.',
      'paragraph <4.2> Other.',
    ],
  ],
  'a wrapped reference is no label': [
    'The duties are those of paragraph\n4.2 of this Agreement and of\n(a) above.',
    ['paragraph The duties are those of paragraph 4.2 of this Agreement and of (a) above.'],
  ],
  'inline enumerations stay together': [
    'Staff may ask where (a) danger is near; (b) class is disrupted.',
    ['paragraph Staff may ask where (a) danger is near; (b) class is disrupted.'],
  ],
  'check boxes': [
    '- [x] mentor students\n- [ ] search students\n\n☒ Chosen.   ☐ Not chosen.',
    [
      'item mentor students',
      'item !unchecked search students',
      'item Chosen.',
      'item !unchecked Not chosen.',
    ],
  ],
  'struck and inserted words': [
    'The term is ~~three years~~ <ins>one year</ins>.\n\n<del>Renews by itself.</del>\n\n2023~~–2024~~ form.',
    [
      'paragraph The term is one year.',
      'paragraph !struck three years',
      'paragraph !struck Renews by itself.',
      'paragraph 2023 form.',
      'paragraph !struck –2024',
    ],
  ],
  'a strike that nobody ends strikes nothing': [
    '<del>Renews by itself.\n\nOther.',
    ['paragraph Renews by itself.', 'paragraph Other.'],
  ],
  'comments, also over blank lines and in mid-sentence': [
    'One <!-- a\n\nb --> two.\n\n<!-- c --> Three.',
    ['paragraph One two.', 'paragraph !comment a b', 'paragraph !comment c', 'paragraph Three.'],
  ],
  'fenced text is code, indented text is not': [
    '```\nsample\n```\n\n    The SRO is no disciplinarian.',
    ['paragraph !code sample', 'paragraph The SRO is no disciplinarian.'],
  ],
  'footnotes stand in the section that refers to them': [
    '## One\n\nText.[^1]\n\n## Two\n\nMore.\n\n[^1]: The note.',
    [
      'heading One',
      'paragraph [One] Text.',
      'heading Two',
      'paragraph [Two] More.',
      'footnote [One] The note.',
    ],
  ],
  'quotes end where the mark ends': [
    '> Quoted law.\nThe parties agree.',
    ['quote Quoted law.', 'paragraph The parties agree.'],
  ],
  'a sentence under a list is no part of its last item': [
    '- rights of students\n- records law\nEach guard takes every topic.',
    ['item rights of students', 'item records law', 'paragraph Each guard takes every topic.'],
  ],
  'page marks do not cut sentences': [
    'Each SRO is evaluated in\n\nCity of Wexmoor – Agreement            Page 4 of 11\n\nNovember and in May.\n\n  - 7 -\n\nNext.',
    ['paragraph Each SRO is evaluated in November and in May.', 'paragraph Next.'],
  ],
  'line numbers of pleading paper': [
    '12 | The Chief shall, in the Chief’s sole\n13 | discretion, select the officer.',
    ['paragraph The Chief shall, in the Chief’s sole discretion, select the officer.'],
  ],
  'hyphens at line ends': [
    'the impo-\nsition of school-\nbased rules',
    ['paragraph the imposition of school-based rules'],
  ],
  'leftovers of export': [
    '[]{#_Ref .anchor}**IV. TRAINING**\n\nBy **[June 1]{.mark}**.\n\n•\tone;\no\ttwo.\n\nT E R M   O N E',
    [
      'heading <IV.> TRAINING',
      'paragraph [IV. TRAINING] By June 1.',
      'item [IV. TRAINING] one;',
      'item ^2 [IV. TRAINING] two.',
      'heading TERM ONE',
    ],
  ],
  'tables of contents state nothing': [
    '[[TOC]]\n\nCOMPLAINTS .......... 9\nANNUAL REVIEW .......... 11',
    [
      'paragraph !placeholder [[TOC]]',
      'paragraph !placeholder COMPLAINTS .......... 9',
      'paragraph !placeholder ANNUAL REVIEW .......... 11',
    ],
  ],
  'lines of keys and values': [
    'complaints_about_deputy:\n  file_with: [principal, sheriff]\n  reply: written',
    [
      'heading complaints about deputy',
      'field [complaints about deputy] file with: principal, sheriff',
      'field [complaints about deputy] reply: written',
    ],
  ],
};

describe('readMarkdown', () => {
  test.each(Object.entries(cases))('%s', (_name, [source, expected]) => {
    expect(outlineOf(readMarkdown(source))).toEqual(expected);
  });

  test('table rows carry their cells and headers', () => {
    const [row] = readMarkdown('| Task | Guard |\n|---|---|\n| Detention | **Never** ~~sometimes~~ |').blocks;
    expect(row?.text).toBe('Detention | Never');
    expect(row?.cells).toEqual([
      { start: 0, end: 9, header: 'Task' },
      { start: 12, end: 17, header: 'Guard' },
    ]);
  });

  test('a header that says something itself is a row', () => {
    const document = readMarkdown('| Public comment | none |\n|---|---|\n| Hearing | none |');
    expect(outlineOf(document)).toEqual(['row Public comment | none', 'row Hearing | none']);
  });

  test('front matter is meta and binds nobody', () => {
    const document = readMarkdown('---\ntitle: SRO agreement\nparties: {district: North}\n---\n\nText.');
    expect(document.meta).toEqual({ title: 'SRO agreement', 'parties.district': 'North' });
    expect(document.blocks.filter((block) => block.inert !== 'front-matter').map(({ text }) => text)).toEqual(
      ['Text.'],
    );
  });
});
