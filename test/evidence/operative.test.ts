import { describe, expect, it } from 'vitest';
import { readDocumentWords } from '../../src/evidence/context.js';
import { inertReasons } from '../../src/evidence/operative.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';
import { lexicon, policy } from './camera-engine.js';

/** Each sentence that binds nobody, behind the reason. The others are left out. */
function inertOf(text: string): string[] {
  const context = readDocumentWords(readMarkdown(text), policy, lexicon);
  const reasons = inertReasons(context);
  return context.sentences.flatMap((sentence) => {
    const { block, span } = sentence.reading;
    const reason = reasons.get(sentence);
    return reason ? [`${reason}: ${context.document.blocks[block]?.text.slice(span.start, span.end)}`] : [];
  });
}

const ACT = 'The officer shall not impose discipline.';

describe('words that bind nobody', () => {
  it.each([
    [
      'a recital',
      `WHEREAS, the officer shall help;\n\n${ACT}`,
      ['recital: WHEREAS, the officer shall help;'],
    ],
    [
      'the items of a recital',
      `Whereas the parties wish that:\n\n- officers help;\n\n${ACT}`,
      ['recital: Whereas the parties wish that:', 'recital: officers help;'],
    ],
    [
      'a section of recitals',
      `## Recitals\n\nA. Officers help.\n\n## Duties\n\n${ACT}`,
      ['recital: Officers help.'],
    ],
    [
      'recitals up to "now, therefore"',
      `## Background\n\nOfficers help.\n\nNow, therefore, the parties agree as follows:\n\n${ACT}`,
      ['recital: Officers help.'],
    ],
    ['a note to the drafter', `Note to drafter: ${ACT}`, [`drafting-note: Note to drafter: ${ACT}`]],
    ['a paragraph in brackets', `[${ACT}]\n\n${ACT}`, [`drafting-note: [${ACT}]`]],
    ['a section of instructions', `## Instructions to the drafter\n\n${ACT}`, [`drafting-note: ${ACT}`]],
    [
      'a line to write on',
      'Complaints to the school: ________\n\nThe officer attends.',
      ['placeholder: Complaints to the school: ________'],
    ],
    ['a few words around a placeholder', 'Evaluation: TBD', ['placeholder: Evaluation: TBD']],
    [
      'what is to be determined',
      'The way in which officers are evaluated by the parties is to be determined.',
      ['placeholder: The way in which officers are evaluated by the parties is to be determined.'],
    ],
    ['a quotation of the law', `RCW 28A.320.124 says:\n\n> ${ACT}`, [`quoted-law: ${ACT}`]],
    ['a quotation in quotation marks', `> "${ACT}"`, [`quoted-law: "${ACT}"`]],
    ['words for information', `For information only: ${ACT}`, [`quoted-law: For information only: ${ACT}`]],
    [
      'an exhibit that says so itself',
      `## Exhibit B\n\nThis exhibit is not part of the agreement.\n\n${ACT}`,
      ['not-binding: This exhibit is not part of the agreement.', `not-binding: ${ACT}`],
    ],
    [
      'an exhibit of which the document says so',
      `Exhibit B is not binding.\n\n## Exhibit A\n\nOfficers help.\n\n## Exhibit B\n\n${ACT}`,
      [`not-binding: ${ACT}`],
    ],
    ['a comment', `<!-- ${ACT} -->`, [`comment: ${ACT}`]],
    ['struck words', `~~${ACT}~~`, [`struck: ${ACT}`]],
    ['code', `\`\`\`\n${ACT}\n\`\`\``, [`code: ${ACT}`]],
    ['an unchecked box', `- [ ] ${ACT}\n- [x] Officers help.`, [`unchecked: ${ACT}`]],
  ])('%s', (_, text, inert) => {
    expect(inertOf(text)).toEqual(inert);
  });
});

describe('words that bind, though they look like words that do not', () => {
  it.each([
    ['a plain clause', ACT],
    ['the section behind the recitals', `## Recitals\n\n## Duties\n\n${ACT}`],
    [
      '"whereas" in the middle of a sentence',
      `The officer patrols, whereas the principal decides on discipline.`,
    ],
    ['a sentence with one word in brackets', 'The officer shall not impose discipline [or detention].'],
    [
      'a long sentence that names a placeholder',
      'Two of the six posts that the district has funded for the year are reserved for deputies.',
    ],
    ['a quotation that the parties adopt', `The parties agree that:\n\n> ${ACT}`],
    [
      'an exhibit that is part of the agreement',
      `## Exhibit B\n\nThis exhibit is part of the agreement.\n\n${ACT}`,
    ],
    ['a citation behind a clause', 'The officer shall not impose discipline (RCW 28A.320.124).'],
    ['a checked box', `- [x] ${ACT}`],
    ['indented text', `Duties:\n\n    ${ACT}`],
  ])('%s', (_, text) => {
    expect(inertOf(text)).toEqual([]);
  });
});
