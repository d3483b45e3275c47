import { describe, expect, it } from 'vitest';
import { auditText } from '../src/audit.js';
import { loadBuiltInPolicy } from '../src/io/builtin-policy.js';

/** What the report offers as a remedy must be one: the tool's own wording passes its own audit. */
const policy = loadBuiltInPolicy();
const audit = (clauses: string) =>
  auditText(
    `# Agreement for School Resource Officers\n\nThis Agreement is between Elm School District and the City of Elm.\n\n${clauses}\n`,
    {
      file: 'model.md',
      policy,
      sha256: '',
      asOf: '2026-01-01',
    },
  );

const statesOf = (clauses: string, id: string) => {
  const item = audit(clauses).checklist.find((one) => one.id === id);
  return { verdict: item?.verdict, elements: item?.elements.map(({ key, state }) => `${key} ${state}`) };
};

describe('each model clause alone states its whole requirement', () => {
  it.each(policy.requirements)('$id $key', ({ id, elements, modelClause }) => {
    expect(statesOf(modelClause, id)).toEqual({
      verdict: 'met',
      elements: elements.map(({ key }) => `${key} stated`),
    });
  });
});

describe('all model clauses together', () => {
  const whole = audit(
    policy.requirements.map(({ title, modelClause }) => `## ${title}\n\n${modelClause}`).join('\n\n'),
  );

  it('pass the audit', () => {
    expect(whole.verdict).toBe('pass');
  });

  it('state every item, the advisory ones too, and deny nothing', () => {
    const verdicts = whole.checklist.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts).toEqual(policy.requirements.map(({ id }) => `${id} met`));
  });

  it('leave nothing to warn of', () => {
    expect(whole.warnings).toEqual([]);
  });
});

describe('a model clause of one requirement', () => {
  it('denies no other requirement', () => {
    for (const { modelClause } of policy.requirements)
      for (const { id, verdict } of audit(modelClause).checklist)
        expect(`${id} ${verdict}`).not.toBe(`${id} contradicted`);
  });
});
