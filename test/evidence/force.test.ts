import { describe, expect, it } from 'vitest';
import { readForce } from '../../src/evidence/force.js';
import { readWords } from '../../src/evidence/readings.js';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import { toolsOf } from '../../src/policy/policy-tools.js';

const { lexicon } = toolsOf(loadBuiltInPolicy());

/** Force at the word in *stars*. */
function forceOf(marked: string): string {
  const word = /\*(.+?)\*/.exec(marked)?.[1]?.toLowerCase() ?? '';
  const reading = readWords(marked.replaceAll('*', ''), { lexicon, mend: undefined });
  const before = readWords(marked.slice(0, marked.indexOf('*')), { lexicon, mend: undefined }).tokens.length;
  const from = reading.tokens.findIndex((token, at) => at >= before && token.word === word.split(' ')[0]);
  return readForce(reading, { from, to: from + word.split(' ').length }).force;
}

const CASES: Record<string, string[]> = {
  duty: [
    'The officer shall *attend* meetings.',
    'The officer agrees to *attend* meetings.',
    'The officer is required to *attend* meetings.',
    'The officer shall not impose discipline but shall *attend* meetings.',
    'The officer shall, when asked by the principal, *attend* meetings.',
    'If a student is hurt, the officer shall *attend*.',
    'Not later than June 1 the officer shall *attend*.',
    'No officer may be posted until the board has *approved* the agreement.',
    'No officer may be posted without the *approval* of the board.',
    'Officers are posted only with the *approval* of the board.',
    'The officer shall attend meetings, and shall *report* to the principal.',
    'An officer who sees misconduct shall *report* it.',
    'The officer shall consider the harm, and shall *report* it.',
    'The board shall not vote without first *hearing* from parents.',
    'Before June 30 of each year the district shall *meet* with the sheriff.',
  ],
  permission: [
    'The officer may *attend* meetings.',
    'Teachers are free to *ask* for help.',
    'Nothing in this agreement prevents the officer from *taking* part.',
    'No family is prevented from *filing* a complaint.',
    'When the dean is away from the building the officer may *assign* it.',
    'On any day when no dean is in the building, the officer may *assign* it.',
  ],
  plain: [
    'The officer *attends* meetings.',
    'Guards keep out of discipline; the principal *decides* it.',
    'The officer does not only greet students but also *mentors* them.',
  ],
  ban: [
    'The officer shall not *impose* discipline.',
    'No officer shall *impose* discipline.',
    'The officer shall not impose, supervise or *recommend* discipline.',
    'Under no circumstances shall the officer *impose* discipline.',
    'The officer is prohibited from *imposing* discipline.',
    'Neither the City nor the officer shall *impose* discipline.',
    "The officer won't *impose* discipline.",
    'The officer shall refrain from *imposing* discipline.',
    'Officers may never *impose* discipline.',
    'The *imposing* of discipline by an officer is prohibited.',
    'An officer who *imposes* discipline is in breach of this agreement.',
    'Officers shall take no part in it, shall not *ask* about it, and shall report.',
  ],
  habit: [
    'When the agreement is *reviewed* each spring, parents are invited.',
    'Parents are heard before the board *votes*.',
  ],
  denial: [
    'Discretion in *enforcement*: none.',
    'The officer does not *impose* discipline.',
    'The officer never *imposes* discipline.',
  ],
  exemption: [
    'The officer need not *ask* first.',
    'The officer is not required to *attend* meetings.',
    'The officer is under no duty to *attend* meetings.',
    'The officer acts without being *asked*.',
  ],
  restricted: [
    'The officer shall not *act* unless the principal asks.',
    'The board will not *adopt* the agreement until parents have been heard.',
  ],
  hope: [
    'The parties hope that the officer will *attend* meetings.',
    'The parties intend to *discuss* it.',
    'The parties may consider whether officers should *attend* meetings.',
  ],
  law: ['RCW 28A.320.1242 requires that the officer *attend* meetings.'],
  supposed: ['If the officer *attends* a meeting, the principal shall greet the officer.'],
};

for (const [force, sentences] of Object.entries(CASES))
  describe(`force: ${force}`, () => {
    for (const sentence of sentences) it(sentence, () => expect(forceOf(sentence)).toBe(force));
  });
