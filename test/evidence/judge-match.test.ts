import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../src/evidence/find-evidence.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';
import { policy } from './camera-engine.js';

/** What a text says of an element: stances, else why nothing (`review: …` where a person must read it), else ''. */
function judge(element: string, text: string): string {
  const { evidence, nearest } = findEvidence(readMarkdown(text), policy);
  const stances = evidence.filter((one) => one.element === element).map(({ stance }) => stance);
  if (stances.length > 0) return stances.join(' ');
  const near = nearest.find((one) => one.element === element);
  return near ? `${near.review ? 'review: ' : ''}${near.why}` : '';
}

const HOPE = 'the words only hope, intend or consider it';
const TAKEN_BACK = 'review: words behind it in the sentence may take it back';
const FREE = 'the words only say that it is not required';

/** Name of the element in `camera-engine.ts` → text → what it says. */
const CASES: Record<string, [text: string, judgement: string][]> = {
  // A prohibition.
  off: [
    ['The officer shall not record in the classroom.', 'stated'],
    ['The officer never records in the classroom.', 'stated'],
    ['The officer may record in the classroom.', 'denied'],
    ['The officer shall record in the classroom.', 'denied'],
    ['The officer is not required to record in the classroom.', FREE],
    ['The parties hope that the officer will not record in the classroom.', HOPE],
    [
      'RCW 28A.320.124 requires that the officer not record in the classroom.',
      'the words tell what a law or policy says and promise nothing themselves',
    ],
    ['The officer shall not record in the classroom except in an emergency.', 'stated'],
    ['The officer shall not record in the classroom except as required by law.', 'stated'],
    ['The officer shall not record in the classroom unless the principal asks.', 'denied'],
    [
      'The officer shall not record in the classroom except on Tuesday.',
      'review: the ban has an exception that this program cannot judge',
    ],
    [
      'Nothing in this agreement keeps the officer from recording in the classroom in an emergency.',
      'the words let in only what does no harm',
    ],
    ['Nothing in this agreement keeps the officer from recording in the classroom.', 'denied'],
    ['Teachers shall not record in the classroom.', 'the words do not say the safety and security staff'],
    ['The officer shall not record in the street.', 'the words do not say camera.place'],
    ['The officer:\n\n- shall not record in the classroom;\n- attends.', 'stated'],
    ['## Classroom\n\nThe officer shall not record.', 'stated'],
    ['| Place | Rule |\n|---|---|\n| Classroom | The officer shall not record. |', 'stated'],
    [
      '| No. | Place | Act |\n|---|---|---|\n| 1 | Classroom | officers record names |',
      'the cells of the row or the fields speak of different things',
    ],
  ],
  // A duty.
  kept: [
    ['The officer shall keep the recording.', 'stated'],
    ['The officer keeps the recording.', 'stated'],
    [
      'The officer shall keep the recording, provided that the officer need not keep it in summer.',
      TAKEN_BACK,
    ],
    ['The officer shall keep the recording, provided that no officer keeps it in summer.', TAKEN_BACK],
    ['The officer shall keep the recording, provided that the classroom is not open.', 'stated'],
    ['The officer shall keep the recording, provided that the principal is told.', 'stated'],
    ['The officer need not wait, and shall keep the recording.', 'stated'],
    ['The officer shall keep the recording, but this provision shall have no effect.', TAKEN_BACK],
    ['The officer may keep the recording.', 'the words permit it and do not require it'],
    ['The officer shall not keep the recording.', 'denied'],
    ['The officer need not keep the recording.', 'denied'],
    ['The officer shall keep no recording.', 'denied'],
    ['The officer keeps the recording at its sole discretion.', 'stated'],
    ['The officer at its sole discretion keeps the recording.', 'the words leave it to discretion'],
    [
      'If the officer keeps the recording, the principal is told.',
      'the words suppose it in a condition and do not promise it',
    ],
    ['WHEREAS, the officer keeps the recording;', 'a recital tells why the parties agree and binds nobody'],
    ['~~The officer shall keep the recording.~~', 'these words are struck out'],
    ['The officer shall keep the recording. The guard keeps the recording.', 'stated stated'],
    ['The weather is fine.', ''],
    [
      'The officer shall keep the recording; this duty is suspended until further notice.',
      'review: words behind it in the sentence may take it back',
    ],
    [
      'The officer shall keep the recording, provided that it need not be kept in summer.',
      'review: words behind it in the sentence may take it back',
    ],
  ],
  seen: [
    ['Parents may view the recording.', 'stated'],
    ['Parents shall not view the recording.', 'denied'],
    ['Parents are not required to view the recording.', FREE],
    ['The officer makes a recording. Parents may view it.', 'stated'],
    ['The officer makes a recording. Parents may view schools.', 'the words do not say camera.recording'],
    ['## Recording\n\nParents may view it.', 'the words do not say camera.recording'],
  ],
  unasked: [
    ['The officer need not ask.', 'stated'],
    ['The officer shall ask.', 'denied'],
    ['The officer shall not act before the officer asks.', 'denied'],
    ['The officer asks.', 'the words do not bind'],
    ['The officer may ask.', 'the words permit it and do not require it'],
  ],
  // The verb itself is a ban.
  shunned: [
    ['The officer shall shun it.', 'stated'],
    ['The officer shuns it.', 'stated'],
    ['The officer shall not shun it.', 'denied'],
    ['The officer need not shun it.', FREE],
    ['The officer may shun it.', 'review: two negations stand together and this program cannot resolve them'],
    ['The officer shall shun it except in an emergency.', 'stated'],
    ['The officer shall shun it except when the principal asks.', 'denied'],
  ],
  // A frame that denies.
  streamed: [
    ['The officer may stream.', 'denied'],
    ['The officer streams.', 'denied'],
    ['The officer shall not stream.', 'the words do not deny it'],
    ['The parties hope that the officer will stream.', 'the words do not deny it'],
    ['Teachers may stream.', ''],
  ],
  // Options of frames.
  planned: [
    [
      'The parties intend to keep the recording of the officer.',
      'the words do not say the safety and security staff',
    ],
    ['The officer intends to keep the recording.', 'stated'],
  ],
  'only-stated': [
    ['The officer shall keep the recording.', 'stated'],
    ['The officer shall not keep the recording.', 'the words speak of something else'],
  ],
  stopped: [
    ['The officer shall keep the recording.', 'stated'],
    ['The officer shall keep the recording of the classroom.', 'the words speak of camera.place'],
  ],
  tight: [
    ['The officer shall keep the recording.', 'stated'],
    ['The officer shall keep it and shall sign the recording.', 'the words do not say camera.recording'],
  ],
  beside: [
    ['The officer shall keep the recording.', 'stated'],
    ['The recording is what the officer shall keep.', 'the words do not say camera.recording'],
    [
      'The officer shall keep in a safe and dry place the recording.',
      'the words do not say camera.recording',
    ],
  ],
  loose: [
    ['A recording is made. The officer shall keep all.', 'stated'],
    ['A recording is made.\n\nThe officer shall keep all.', 'the words do not say camera.recording'],
  ],
};

for (const [element, cases] of Object.entries(CASES))
  describe(`judgement: ${element}`, () => {
    it.each(cases)('%s', (text, judgement) => {
      expect(judge(element, text)).toBe(judgement);
    });
  });
