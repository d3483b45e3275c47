import type { Warning } from '../../model/document.js';
import type { Notice } from '../../model/policy.js';
import { overlaps } from '../../policy/lexicon.js';
import { type Inert, lineOf, type ReadDocument, type Sentence } from '../context.js';
import { hitsOf } from '../reading.js';

/** Wording that the policy's `notices` describe, the first place of each: a stale definition, another kind of contract. */
export function noticeWording(context: ReadDocument, inert: Inert): Warning[] {
  return context.policy.notices.flatMap((notice) => {
    const sentence = context.sentences.find((one) => !inert.has(one) && holds(one, notice));
    return sentence ? [{ code: notice.code, line: lineOf(context, sentence), message: notice.message }] : [];
  });
}

function holds({ reading }: Sentence, { has, lacks }: Notice): boolean {
  if (lacks.some((group) => hitsOf(reading, group).length > 0)) return false;
  return has.every((group) =>
    hitsOf(reading, group).some(
      (hit) =>
        !hit.negated &&
        !reading.cues.some(
          (cue) =>
            (cue.kind === 'negation' || cue.kind === 'ban') &&
            reading.clauseOf[cue.from] === reading.clauseOf[hit.from] &&
            !overlaps(cue, hit),
        ),
    ),
  );
}
