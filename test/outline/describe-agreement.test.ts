import { describe, expect, it } from 'vitest';
import { lexicon } from '../evidence/camera-engine.js';
import { describeAgreement } from '../../src/outline/describe-agreement.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';

const described = (text: string) => describeAgreement(readMarkdown(text), lexicon);

describe('the title', () => {
  it.each([
    [
      'that the draft gives itself',
      '---\ntitle: Deputies at School\n---\n\n# Agreement\n\nText.',
      'Deputies at School',
    ],
    [
      'is the first heading that speaks of an agreement',
      '# Elm County\n\n## Contract for Guards\n\n## Contract Price',
      'Contract for Guards',
    ],
    ['is else the first heading', '# Elm County\n\n## Duties\n\nText.', 'Elm County'],
    ['is else the first words', 'The officer attends.\n\nThe guard helps.', 'The officer attends.'],
    [
      'is cut where it is long',
      `# Agreement ${'on deputies '.repeat(20)}`,
      `Agreement ${'on deputies '.repeat(20)}`.slice(0, 150),
    ],
    ['of nothing is empty', '', ''],
  ])('%s', (_, text, title) => {
    expect(described(text).title).toBe(title);
  });
});

describe('the kind of provider', () => {
  const guards = 'Acme Security Company supplies guards. The company pays each guard.';
  const police = 'The City sends a police officer. The sheriff sends a deputy.';

  it.each([
    ['a company', guards, 'security-company'],
    ['the police', police, 'law-enforcement'],
    ['whatever is named more often', `${police} The guard knows a deputy of the county.`, 'law-enforcement'],
    ['the police where the text does not tell', 'Staff attend.', 'law-enforcement'],
    ['what counts of words that bind nobody', `${police}\n\n<!-- ${guards.repeat(3)} -->`, 'law-enforcement'],
  ])('%s', (_, text, kind) => {
    expect(described(text).kind).toBe(kind);
  });

  it('shows no words where the text does not tell', () => {
    expect(described('Staff attend.').kindFrom).toBe('');
  });

  it('is told by front matter too', () => {
    expect(described('---\nkind: guard company\n---\n\nStaff attend.').kind).toBe('security-company');
  });

  it('is shown with the words that occur most', () => {
    expect(described(`${guards} The vendor trains guards. These guards stay.`).kindFrom).toBe('guards');
  });

  it('is not guessed where the user gives it', () => {
    const { kind, kindFrom } = describeAgreement(readMarkdown(guards), lexicon, 'law-enforcement');
    expect({ kind, kindFrom }).toEqual({ kind: 'law-enforcement', kindFrom: '' });
  });
});

describe('the parties', () => {
  it.each([
    [
      'by their whole names',
      'This Agreement is between Elm Valley School District and the City of Elm.',
      'Elm Valley School District',
      'City of Elm',
    ],
    [
      'without their numbers and defined names',
      'Made by Elm School District No. 4 ("District") and Acme Security, Inc. ("Company").',
      'Elm School District',
      'Acme Security, Inc',
    ],
    [
      'with an "of" inside',
      'Between Public Schools of Elm and Wren County.',
      'Public Schools of Elm',
      'Wren County',
    ],
    [
      'from the text rather than from a title in capitals',
      '# AGREEMENT OF ELM SCHOOL DISTRICT AND OAK COUNTY\n\nBetween Elm School District and Oak County.',
      'Elm School District',
      'Oak County',
    ],
    [
      'from a title where the text does not name them',
      '# AGREEMENT BETWEEN ELM SCHOOL DISTRICT AND OAK COUNTY\n\nOfficers attend.',
      'ELM SCHOOL DISTRICT',
      'OAK COUNTY',
    ],
    [
      'with the comma before "Inc."',
      'Between Elm School District and Northmark & Sons, Inc. for the year.',
      'Elm School District',
      'Northmark & Sons, Inc',
    ],
    [
      'with a number inside',
      'Between Elm 12 School District and the City of Elm.',
      'Elm 12 School District',
      'City of Elm',
    ],
    ['without a word in small letters', 'The school district and the sheriff agree.', '', ''],
    ['not from a comment', '<!-- Elm School District and Oak County -->\n\nOfficers attend.', '', ''],
    [
      'not from far down',
      `${'Officers attend.\n\n'.repeat(40)}Elm School District and Oak County sign.`,
      '',
      '',
    ],
  ])('%s', (_, text, district, provider) => {
    const { parties } = described(text);
    expect(parties.provider).toBe(provider);
    expect(parties.district).toBe(district);
  });

  it.each([
    ['is cut before its description', 'Oak Police, a city department (the City)', 'Oak Police'],
    ['is not taken where it is too long for a name', `Oak ${'and '.repeat(40)}Elm`, 'Elm County'],
  ])('a name from the front matter %s', (_, name, provider) => {
    const text = `---\nagency: ${name}\nparties:\n  district: Oak Schools\n---\n\nBetween Elm County and others.`;
    expect(described(text).parties).toEqual({ district: 'Oak Schools', provider });
  });

  it('from the front matter before the text', () => {
    const text =
      '---\nparties:\n  district: Oak Schools\n  agency: Oak Police\n---\n\nBetween Elm School District and Elm County.';
    expect(described(text).parties).toEqual({ district: 'Oak Schools', provider: 'Oak Police' });
  });
});
