import type {
  AuditedAgreement,
  ChecklistItem,
  ElementResult,
  FailedAgreement,
  Report,
  ReportEvidence,
  ReportNearest,
} from '../../src/model/checklist.js';

/** A report by hand that holds every verdict, state and oddity that a reporter must cope with. */

export function evidence(
  quote: string,
  line: number,
  stance: 'stated' | 'denied' = 'stated',
): ReportEvidence {
  return {
    quote,
    line,
    column: 1,
    endLine: line + (quote.length > 150 ? 1 : 0),
    section: ['4. Duties and Responsibilities', '4.2 Student Discipline'],
    stance,
    reason: {
      frame: 'staff-not-discipline',
      slots: { does: { words: 'discipline', label: 'discipline', span: { start: 0, end: 10 } } },
      force: stance === 'stated' ? 'ban' : 'permission',
      cue: stance === 'stated' ? 'shall not' : 'may',
      exception: '',
      open: [],
    },
  };
}

const NEAR = {
  frame: 'family-complains',
  slots: { does: { words: 'complain', label: 'a complaint' } },
  force: 'permission',
  cue: 'may',
  exception: '',
  open: ['the school or district as the place to complain'],
};

export function nearest(quote: string, line: number, why: string, endLine = line): ReportNearest {
  return { quote, line, column: 1, endLine, section: ['7. Complaints'], why, reason: NEAR };
}

export function element(key: string, asks: string, rest: Partial<ElementResult> = {}): ElementResult {
  const found = rest.evidence ?? [];
  const state = found.some(({ stance }) => stance === 'denied')
    ? 'denied'
    : found.length > 0
      ? 'stated'
      : 'absent';
  return { key, asks, state, evidence: found, nearest: null, review: false, ...rest };
}

function item(
  rest: Pick<ChecklistItem, 'id' | 'key' | 'title' | 'verdict' | 'elements'> & Partial<ChecklistItem>,
): ChecklistItem {
  return {
    level: 'required',
    needs: 'all',
    binds: 'agreement',
    message: 'The agreement states this.',
    citations: [`Policy 4311, ${rest.id[0]}`, 'RCW 28A.320.124(1)'],
    remedy: '',
    ...rest,
  };
}

const JOINT =
  'A panel of two members named by the District and two named by the Department shall interview the candidates, and no deputy shall be hired for, placed at or moved between schools unless the panel has agreed on it, after hearing the principal of the school concerned, by a majority of its members.';

const checklist: ChecklistItem[] = [
  item({
    id: 'A.1',
    key: 'formal-discipline',
    title: 'No involvement in formal discipline',
    verdict: 'met',
    elements: [
      element('prohibition', 'that the officer must not become involved in formal school discipline', {
        evidence: [
          evidence('Deputies take no part in suspensions or expulsions; that is the principal’s job.', 49),
        ],
      }),
    ],
  }),
  item({
    id: 'A.2',
    key: 'informal-interaction',
    title: 'Informal interaction and law enforcement',
    verdict: 'met',
    elements: [
      element(
        'school-rules',
        'that staff know when to interact informally with students to reinforce school rules',
        {
          evidence: [
            evidence('A trained deputy knows when a friendly word about a school rule is enough.', 52),
          ],
        },
      ),
      element('enforce-law', 'that staff know when to enforce the law', {
        evidence: [evidence('Deputies use their judgment on when a matter calls for enforcing the law.', 53)],
      }),
    ],
  }),
  item({
    id: 'A.3',
    key: 'intervention-requests',
    title: 'Requests for intervention',
    verdict: 'contradicted',
    message: 'The agreement denies this: who in the school may ask staff to intervene with a student.',
    elements: [
      element('who-may-ask', 'who in the school may ask staff to intervene with a student', {
        evidence: [evidence('Teachers may not ask a deputy to intervene with a student.', 58, 'denied')],
      }),
      element('circumstances', 'the circumstances in which staff may be asked to intervene with a student'),
    ],
    remedy:
      'Teachers and school administrators may ask safety and security staff to intervene with a student if the student’s presence poses an immediate and continuing danger to others.',
  }),
  item({
    id: 'A.5',
    key: 'complaints',
    title: 'Complaints by families',
    verdict: 'partial',
    message:
      'The agreement states a part of this; missing: how complaints about staff are investigated; how or when the person who complains is answered.',
    elements: [
      element('to-school', 'that families can file a complaint about staff with the school or district', {
        evidence: [
          evidence('Parents and students may bring a complaint about a deputy to the principal.', 61),
        ],
      }),
      element('investigation', 'how complaints about staff are investigated', {
        nearest: nearest(
          'Complaints are handled under department policy.',
          62,
          'says nothing of an investigation',
        ),
      }),
      element('response', 'how or when the person who complains is answered', {
        review: true,
        nearest: nearest(
          'No complaint shall not be answered except where the Chief does not so decide.',
          63,
          'two negations in one clause',
          65,
        ),
      }),
    ],
    remedy:
      'Families, including parents, guardians and students, may file a complaint about safety and security staff with the school principal or the District office, and may also file it directly with the Provider.\nThe District and the Provider shall jointly investigate each complaint.\nThe family receives a written answer within 20 school days.',
  }),
  item({
    id: 'B.1',
    key: 'hiring-placement',
    title: 'Joint hiring and placement',
    verdict: 'met',
    elements: [
      element('hiring', 'how staff are hired or selected', { evidence: [evidence(JOINT, 70)] }),
      element('placement', 'how staff are placed or assigned to schools', {
        evidence: [evidence(JOINT, 70)],
      }),
      element('jointly', 'that both decide together', { evidence: [evidence(JOINT, 70)] }),
    ],
  }),
  item({
    id: 'C',
    key: 'training',
    title: 'Training series',
    verdict: 'missing',
    needs: 'any',
    message: 'The agreement does not state this; missing: confirmation; a plan.',
    elements: [
      element('completed', 'confirmation that staff have the training series documentation', {
        nearest: nearest('Deputies hold a firearms certificate.', 80, 'is about other training'),
      }),
      element('plan', 'a plan for how or by when staff will complete the training series', {
        nearest: nearest(
          'Deputies hold a firearms certificate.',
          80,
          'names no date and no part of the series',
        ),
      }),
    ],
    remedy: 'Each member of the staff shall complete the training series within six months of assignment.',
  }),
  item({
    id: 'D.1',
    key: 'annual-review',
    title: 'Annual review and adoption',
    verdict: 'missing',
    binds: 'process',
    message:
      'Not documented in the text: that it happens every year; that the agreement is reviewed; that the agreement is adopted, approved or renewed anew by the board. Look for other evidence (minutes, a survey, the adoption date).',
    elements: [
      element('annual', 'that it happens every year'),
      element('review', 'that the agreement is reviewed', {
        nearest: nearest(
          'The parties review the program every June.',
          95,
          'is about the program, not the agreement',
        ),
      }),
      element('adoption', 'that the agreement is adopted, approved or renewed anew by the board'),
    ],
    remedy: 'The District shall review this Agreement every year.',
  }),
  item({
    id: 'E.1',
    key: 'immigration',
    title: 'No immigration enforcement',
    level: 'advisory',
    verdict: 'missing',
    message: 'Not stated in the text. The policy says it of the program, so silence is no failure.',
    elements: [element('no-enforcement', 'that staff do not take part in immigration enforcement')],
    remedy: 'Staff shall not take part in immigration enforcement.',
  }),
  item({
    id: 'E.2',
    key: 'principal-authority',
    title: 'Authority of the principal',
    level: 'advisory',
    verdict: 'met',
    elements: [
      element('primary', 'that order, conduct and discipline are primarily the principal’s responsibility', {
        evidence: [evidence('The principal is responsible for order and conduct in the school.', 47)],
      }),
    ],
  }),
  item({
    id: 'E.3',
    key: 'emergencies',
    title: 'Intervention in emergencies',
    level: 'advisory',
    verdict: 'contradicted',
    message: 'The agreement denies this: that staff need not be asked before they intervene in an emergency.',
    elements: [
      element('unasked', 'that staff need not be asked before they intervene in an emergency', {
        evidence: [
          evidence('In an emergency the deputy acts only on the request of the principal.', 90, 'denied'),
        ],
      }),
    ],
    remedy: 'Safety and security staff do not need to be asked before they intervene in an emergency.',
  }),
];

export const failing: AuditedAgreement = {
  file: 'contracts/north.md',
  sha256: 'a'.repeat(64),
  verdict: 'fail',
  format: 'markdown',
  kind: 'law-enforcement',
  kindFrom: 'Northfield Police Department',
  title: 'Interlocal Agreement for School Resource Officers',
  parties: { district: 'Northfield School District No. 12', provider: 'Northfield Police Department' },
  checklist,
  warnings: [
    { code: 'placeholder', line: 12, message: 'A placeholder is still to be filled in: “[insert date]”.' },
    { code: 'review', line: 63, message: 'please read these words for A.5: two negations in one clause' },
    { code: 'exhibit-not-attached', message: 'Exhibit B is named but is not in the file.' },
  ],
  summary: { met: 3, partial: 1, missing: 2, contradicted: 1 },
};

export const passing: AuditedAgreement = {
  ...failing,
  file: 'contracts/south.yaml',
  sha256: 'b'.repeat(64),
  verdict: 'pass',
  format: 'yaml',
  kind: 'security-company',
  kindFrom: '',
  title: '',
  parties: { district: 'Southmoor School District', provider: '' },
  checklist: checklist.filter(({ verdict }) => verdict === 'met'),
  warnings: [],
  summary: { met: 3, partial: 0, missing: 0, contradicted: 0 },
};

export const broken: FailedAgreement = {
  file: 'contracts/broken.yaml',
  sha256: 'c'.repeat(64),
  verdict: 'error',
  error: {
    code: 'yaml-syntax',
    message: 'The file is not valid YAML: a bracket is not closed.',
    line: 7,
    column: 3,
    hint: 'Close the bracket that was opened on line 5.',
  },
};

export const report: Report = {
  tool: { name: 'audit4311', version: '0.1.0' },
  policy: {
    id: '4311',
    title: 'School Safety and Security Services Program',
    revision: 'undated',
    sha256: 'd'.repeat(64),
    groups: [
      { letter: 'A', title: 'Duties and student discipline' },
      { letter: 'B', title: 'Hiring and evaluation' },
      { letter: 'C', title: 'Training' },
      { letter: 'D', title: 'Review and adoption' },
      { letter: 'E', title: 'Advisory: conflicts and notes' },
    ],
  },
  asOf: '2026-11-23',
  agreements: [failing, passing, broken],
  summary: { pass: 1, fail: 1, error: 1 },
};
