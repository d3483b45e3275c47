import { readdirSync, readFileSync } from 'node:fs';
import { type Mention, findMentions } from '../../src/evidence/agent.js';
import type { Reading } from '../../src/evidence/reading.js';
import { readWords } from '../../src/evidence/readings.js';
import type { Policy } from '../../src/model/policy.js';
import { loadPolicy } from '../../src/policy/load-policy.js';
import { toolsOf } from '../../src/policy/policy-tools.js';

const ROOT = new URL('../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Frames of a made-up policy, one element per thing that the engine has to decide. */
const FRAMES: Record<string, [kind: string, frame: string]> = {
  off: ['prohibition', '{who: staff, does: camera.record, where: {any: camera.place, inherit: heading}}'],
  kept: ['duty', '{who: staff, does: camera.keep, what: camera.recording}'],
  seen: [
    'entitlement',
    '{who: families, does: camera.view, what: {any: camera.recording, inherit: previous}}',
  ],
  unasked: ['liberty', '{who: staff, does: camera.ask}'],
  shunned: ['prohibition', '{who: staff, does: camera.shun, anchor: ban}'],
  streamed: ['duty', '{who: staff, does: camera.stream, effect: denies}'],
  planned: ['duty', '{who: staff, does: camera.keep, what: camera.recording, accepts: hope}'],
  'only-stated': ['duty', '{who: staff, does: camera.keep, what: camera.recording, gives: stated}'],
  stopped: ['duty', '{who: staff, does: camera.keep, what: camera.recording, unless: camera.place}'],
  tight: ['duty', '{who: staff, does: camera.keep, within: clause, what: camera.recording}'],
  beside: ['duty', '{who: staff, does: camera.keep, what: {any: camera.recording, side: after, near: 2}}'],
  loose: ['duty', '{who: staff, does: camera.keep, within: block, what: camera.recording}'],
};

const requirement = `id: A.1
key: cameras
title: Cameras
level: required
binds: agreement
needs: all
asks: how cameras are used
citations: [Policy 9000]
groups:
  camera.record: [record]
  camera.place: [classroom]
  camera.keep: [keep|store]
  camera.view: [view]
  camera.ask: [ask]
  camera.shun: [shun]
  camera.stream: [stream]
  camera.recording: [recording|footage]
elements:
${Object.entries(FRAMES)
  .map(
    ([key, [kind, frame]]) => `  ${key}:
    kind: ${kind}
    asks: ${key}
    frames:
      - ${frame.replace('{', `{name: ${key}, `)}
    examples: {stated: [x], denied: [x], absent: [x], negation: [x]}
`,
  )
  .join('')}modelClause: x
`;

const head = `id: "9000"
title: Cameras
revision: first
source: made up
groups: [{letter: A, title: Use}]
requirements: [A.1]
entities: [staff, school-official, teacher, families, students, district, provider, both-parties, esd, community, anyone, nobody-else]
subject: {staff: staff, other: subject.other}
`;

/** A made-up policy over the shared word groups, so that tests of the engine stand still when Policy 4311 is tuned. */
export const policy: Policy = loadPolicy(
  {
    policy: ['policy.yaml', head],
    requirements: [['A.1.yaml', requirement]],
    words: readdirSync(new URL('policies/common/', ROOT)).map((name) => [
      name,
      textOf(`policies/common/${name}`),
    ]),
    sha256: '0'.repeat(64),
  },
  JSON.parse(textOf('schemas/policy.schema.json')) as object,
);

export const { lexicon } = toolsOf(policy);

/** A sentence read alone, with the place of the word in *stars*. */
export function readMarked(marked: string): {
  reading: Reading;
  mentions: Mention[];
  at: { from: number; to: number };
} {
  const reading = readWords(marked.replaceAll('*', ''), { lexicon, mend: undefined });
  const from = readWords(marked.slice(0, marked.indexOf('*')), { lexicon, mend: undefined }).tokens.length;
  return { reading, mentions: findMentions(reading, policy.entities), at: { from, to: from + 1 } };
}
