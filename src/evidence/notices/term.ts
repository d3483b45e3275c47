import type { Warning } from '../../model/document.js';
import { type Inert, lineOf, type ReadDocument, type Sentence, textOf } from '../context.js';
import { hitsOf } from '../reading.js';
import { datesIn, monthsIn, showDate } from './dates.js';

const DAY = 86_400_000;
/** A school year may run a few days over the calendar year. */
const LONGEST = 372;

/** A term longer than a year, or one that began before the agreement was adopted. */
export function noticeTerm(context: ReadDocument, inert: Inert): Warning[] {
  const live = context.sentences.filter((sentence) => !inert.has(sentence));
  const term = live.find(
    (one) => hitsOf(one.reading, 'notice.term').length > 0 && isTerm(textOf(context, one)),
  );
  if (!term) return [];
  const [start, end] = datesIn(textOf(context, term));
  return [
    ...long(context, term, start, end),
    ...(start === undefined ? [] : retroactive(context, live, term, start)),
  ];
}

const isTerm = (text: string): boolean => datesIn(text).length > 0 || monthsIn(text) > 0;

function long(context: ReadDocument, term: Sentence, start?: number, end?: number): Warning[] {
  const months = monthsIn(textOf(context, term));
  const days = start !== undefined && end !== undefined ? (end - start) / DAY : 0;
  if (months <= 12 && days <= LONGEST) return [];
  return [
    {
      code: 'term',
      line: lineOf(context, term),
      message: 'the term is longer than a year: the policy asks for review and adoption every year',
    },
  ];
}

function retroactive(context: ReadDocument, live: Sentence[], term: Sentence, start: number): Warning[] {
  for (const sentence of live) {
    if (sentence === term || hitsOf(sentence.reading, 'notice.adopted').length === 0) continue;
    const [adopted] = datesIn(textOf(context, sentence));
    if (adopted === undefined || adopted <= start) continue;
    return [
      {
        code: 'term',
        line: lineOf(context, term),
        message: `the term begins on ${showDate(start)}, before the adoption on ${showDate(adopted)} (line ${lineOf(context, sentence)})`,
      },
    ];
  }
  return [];
}
