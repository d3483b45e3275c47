import { describe, expect, it } from 'vitest';
import { CAMERA_FILES, loadCameraPolicy } from './camera-files.js';
import { testRefusals } from './refusal.js';

describe('policy files that do not fit each other are refused', () => {
  testRefusals({
    'a group defined twice': [
      'first',
      '  camera.place:',
      '  device:',
      'A.1.yaml',
      13,
      'groups › device: words.yaml defines this word group already',
    ],
    'a requirement that is not listed': [
      'policy',
      '[A.1, A.2]',
      '[A.1]',
      'A.2.yaml',
      1,
      "id: policy.yaml does not list the requirement 'A.2'",
    ],
    'a requirement that is listed only': [
      'policy',
      '[A.1, A.2]',
      '[A.1, A.2, A.3]',
      'policy.yaml',
      7,
      "requirements › 2: no file holds the requirement 'A.3'",
    ],
    'a requirement that is listed twice': [
      'policy',
      '[A.1, A.2]',
      '[A.1, A.2, A.2]',
      'policy.yaml',
      7,
      'requirements: must NOT have duplicate items',
    ],
    'a requirement in two files': [
      'second',
      'id: A.2',
      'id: A.1',
      'A.1.yaml',
      1,
      "id: A.2.yaml holds the requirement 'A.1' already",
    ],
    'an entity that is no group': [
      'policy',
      'entities: [staff]',
      'entities: [staff, family]',
      'policy.yaml',
      8,
      "entities › 1: there is no word group 'family'",
    ],
    'a slot that names no group': [
      'first',
      'does: camera.record',
      'does: camera.film',
      'A.1.yaml',
      21,
      "elements › off-in-class › frames › 0 › does: there is no word group 'camera.film'",
    ],
    'a long slot that names no group': [
      'first',
      '{any: camera.place',
      '{any: place',
      'A.1.yaml',
      22,
      "frames › 0 › where: there is no word group 'place'",
    ],
    'an optional slot that names no group': [
      'first',
      'with?: [device]',
      'with?: [device, phone]',
      'A.1.yaml',
      23,
      "frames › 0 › with?: there is no word group 'phone'",
    ],
    'a stop that names no group': [
      'first',
      '        who: staff',
      '        unless: drill\n        who: staff',
      'A.1.yaml',
      20,
      "frames › 0 › unless: there is no word group 'drill'",
    ],
    'a name that objects have anyhow': [
      'first',
      'does: camera.record',
      'does: constructor',
      'A.1.yaml',
      21,
      "frames › 0 › does: there is no word group 'constructor'",
    ],
    'a gap at the end': [
      'first',
      'turn ~ on',
      'turn ~',
      'A.1.yaml',
      10,
      "groups › camera.record: phrase 'turn ~': a gap (~) must stand between two words",
    ],
    'a phrase of optional words': [
      'words',
      '- guard',
      '- guard?',
      'words.yaml',
      2,
      "groups › staff: phrase 'guard?': a phrase needs a word that is not optional",
    ],
    'a regular expression': [
      'words',
      '- hearing officer',
      '- ^hearing',
      'words.yaml',
      2,
      "groups › staff: phrase '^hearing': '^hearing' is no word, group or gap",
    ],
    'a phrase that names no group': [
      'words',
      '[camera]',
      '[body <lens>]',
      'words.yaml',
      9,
      "groups › device: there is no word group 'lens'",
    ],
    'a ring of groups': [
      'words',
      '[camera]',
      '[camera <device>]',
      'words.yaml',
      9,
      'groups › device: word groups refer to each other in a ring: device → device',
    ],
  });

  it('a ring through two files', () => {
    const words = CAMERA_FILES.words.replace('[camera]', '["<camera.record> camera"]');
    const first = CAMERA_FILES.first.replace('- record', '- record <device>');
    const load = () => loadCameraPolicy({ words, first });
    expect(load).toThrow(
      expect.objectContaining({ code: 'bad-policy', place: { file: 'words.yaml', line: 9 } }),
    );
    expect(load).toThrow('ring: device → camera.record → device');
  });
});
