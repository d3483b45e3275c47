import { readFileSync } from 'node:fs';
import { loadPolicy, type PolicyFiles } from '../../src/policy/load-policy.js';
import type { Policy } from '../../src/model/policy.js';

/** The files of a made-up policy, small enough to break them one line at a time. */
export const CAMERA_FILES = {
  policy: `id: "9000"
title: Body cameras
revision: first
source: made up
groups:
  - {letter: A, title: Use}
requirements: [A.1, A.2]
entities: [staff]
subject: {staff: staff, other: staff}
`,
  words: `groups:
  staff:
    label: the staff
    phrases:
      - officer
      - guard
    except:
      - hearing officer
  device: [camera]
`,
  first: `id: A.1
key: cameras-in-class
title: Cameras are off in class
level: required
binds: agreement
needs: all
asks: Staff must not record in class.
citations: ["Policy 9000, A"]
groups:
  camera.record:
    - record
    - turn ~ on
  camera.place: [class, lesson]
elements:
  off-in-class:
    kind: prohibition
    asks: that staff do not record in class
    frames:
      - name: staff and recording
        who: staff
        does: camera.record
        where: {any: camera.place, inherit: heading, near: 9}
        with?: [device]
    examples:
      stated: [The officer shall not record in class.]
      denied: [The officer may record in class.]
      absent: [Teachers shall not record in class.]
      negation: [The officer shall not record in class.]
modelClause: Officers shall not record in class.
`,
  second: `id: A.2
key: storage
title: Recordings are kept
level: advisory
binds: process
needs: any
asks: Recordings must be kept.
citations: ["Policy 9000, A"]
elements:
  kept:
    kind: duty
    asks: that recordings are kept
    frames: []
    examples: {stated: [x], denied: [x], absent: [x], negation: [x]}
modelClause: Recordings are kept.
`,
};

export type CameraFile = keyof typeof CAMERA_FILES;

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schemas/policy.schema.json', import.meta.url), 'utf8'),
) as object;

/** Loads the made-up policy, with some of its files replaced. */
export function loadCameraPolicy(replaced: Partial<Record<CameraFile, string>> = {}): Policy {
  const { policy, words, first, second } = { ...CAMERA_FILES, ...replaced };
  const files: PolicyFiles = {
    policy: ['policy.yaml', policy],
    words: [['words.yaml', words]],
    // Not in the order of policy.yaml, as a folder may list them.
    requirements: [
      ['A.2.yaml', second],
      ['A.1.yaml', first],
    ],
    sha256: 'f'.repeat(64),
  };
  return loadPolicy(files, SCHEMA);
}
