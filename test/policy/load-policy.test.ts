import { describe, expect, it } from 'vitest';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import { CAMERA_FILES, loadCameraPolicy } from './camera-files.js';

describe('a policy as it is loaded', () => {
  const policy = loadCameraPolicy();
  const [first, second] = policy.requirements;
  const frame = first?.elements[0]?.frames[0];

  it('lists requirements in the order of policy.yaml, not of the files', () => {
    expect(policy.requirements.map(({ id }) => id)).toEqual(['A.1', 'A.2']);
  });

  it('keeps what the files say of each requirement and nothing of their groups', () => {
    expect(second).toMatchObject({
      key: 'storage',
      level: 'advisory',
      binds: 'process',
      needs: 'any',
      modelClause: 'Recordings are kept.',
    });
    expect(first).not.toHaveProperty('groups');
  });

  it('gathers the word groups of all files, short and long', () => {
    expect(policy.words).toEqual({
      staff: { label: 'the staff', phrases: ['officer', 'guard'], except: ['hearing officer'] },
      device: { label: '', phrases: ['camera'], except: [] },
      'camera.record': { label: '', phrases: ['record', 'turn ~ on'], except: [] },
      'camera.place': { label: '', phrases: ['class', 'lesson'], except: [] },
    });
  });

  it('fills in the options that a frame leaves out, its reading from the kind of the element', () => {
    expect(frame).toMatchObject({
      within: 'sentence',
      reads: 'prohibition',
      effect: 'states',
      unless: [],
      anchor: 'action',
      gives: 'both',
      accepts: [],
    });
  });

  it('reads slots in all their forms; only the doer is inherited unasked', () => {
    expect(frame?.slots).toEqual({
      who: { groups: ['staff'], optional: false, inherit: ['previous', 'heading'] },
      does: { groups: ['camera.record'], optional: false, inherit: [] },
      where: { groups: ['camera.place'], optional: false, inherit: ['heading'], near: 9 },
      with: { groups: ['device'], optional: true, inherit: [] },
    });
  });

  it('takes options of a frame for no slots', () => {
    const options =
      'who: staff\n        within: clause\n        reads: duty\n        effect: denies\n        unless: device\n        anchor: ban\n        gives: denied\n        accepts: [hope]';
    const changed = loadCameraPolicy({ first: CAMERA_FILES.first.replace('who: staff', options) })
      .requirements[0]?.elements[0]?.frames[0];
    expect(changed).toMatchObject({
      within: 'clause',
      reads: 'duty',
      effect: 'denies',
      unless: ['device'],
      anchor: 'ban',
      gives: 'denied',
      accepts: ['hope'],
    });
    expect(Object.keys(changed?.slots ?? {})).toEqual(['who', 'does', 'where', 'with']);
  });
});

describe('Policy 4311', () => {
  it('has the requirements and elements of the reading guide', () => {
    const elements = loadBuiltInPolicy().requirements.map(
      ({ id, level, elements }) => `${id} ${level}: ${elements.map(({ key }) => key).join(' ')}`,
    );
    expect(elements).toEqual([
      'A.1 required: prohibition',
      'A.2 required: school-rules enforce-law',
      'A.3 required: who-may-ask circumstances',
      'A.4 required: climate relationships',
      'A.5 required: to-school to-provider investigation response',
      'B.1 required: hiring placement jointly',
      'B.2 required: process',
      'C required: completed plan',
      'D.1 required: annual review adoption',
      'D.2 required: parents students community',
      'E.1 advisory: no-enforcement no-inquiry no-notification',
      'E.2 advisory: statement',
      'E.3 advisory: statement',
      'E.4 advisory: statement',
      'E.5 advisory: statement',
      'E.6 advisory: statement',
    ]);
  });
});
