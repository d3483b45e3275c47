/** What tells a title from a sentence when the format does not say it. */

const MODAL = /\b(?:shall|will|must|may|can|cannot|can't|won't|should|would)\b/i;
const VERB =
  /\b(?:is|are|was|were|be|has|have|had|do|does|did|don't|doesn't|agree|agrees|takes|take|works|engages|provides|provide|reports|decides|reviews|means|includes|applies|furnishes|pays|serves|keeps)\b/i;
const CAPITAL_VERB = /\b(?:SHALL|WILL|MUST|MAY|CAN|IS|ARE|HAS|HAVE|DOES|DO|AGREES?|ENGAGES?|PROVIDES?)\b/;
const QUESTION = /^(?:who|what|when|where|why|how|which|if|whose|will|can|may|does|do|is|are|should)\b/i;

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function hasModal(text: string): boolean {
  return MODAL.test(text);
}

export function hasVerb(text: string): boolean {
  return MODAL.test(text) || VERB.test(text);
}

/** Whether a reader takes up the text after it as its continuation: a colon, a dash, "shall", no full stop. */
export function isOpen(text: string): boolean {
  return text !== '' && !/[.!?][”"’')\]]*$/.test(text);
}

/** `MASTER SERVICES AGREEMENT`, `ARTICLE I`: at least two capital letters, no small word but "for" and the like. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\([^)]*\)|[“"][^”"]*[”"]/g, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < 3) return false;
  return letters === letters.toUpperCase();
}

/** A line in capitals that is a title and no sentence. */
export function isCapitalTitle(text: string): boolean {
  if (!isCapitals(text) || countWords(text) > 16 || /_{3,}|^\[|^[^(]*\)/.test(text)) return false;
  return (
    (QUESTION.test(text) || !CAPITAL_VERB.test(text)) &&
    !/[.;,!?]$/.test(text.replace(/\b(?:NO|INC|CO|LTD)\.$/, ''))
  );
}

/** Words under a number (`9.1 Hiring`) that are a title and no sentence. */
export function isNumberedTitle(text: string): boolean {
  if (countWords(text) > 9 || !/^[\p{Lu}“"]/u.test(text) || isSentenceAndMore(text)) return false;
  return !hasVerb(text) && !/[.;,:!?_\]]$/.test(text) && !/[:$%→]|_{3,}/.test(text) && !/ – /.test(text);
}

/** "Review. In March of every school year the": a full stop behind a word in small letters, and words behind it. */
function isSentenceAndMore(text: string): boolean {
  return /\p{Ll}{4,}[.?!]["”’)]*\s+\p{Lu}/u.test(text);
}

/** A paragraph wholly in bold that is a title and no sentence. */
export function isBoldTitle(text: string): boolean {
  if (countWords(text) > 16) return false;
  return !/[.;,]$/.test(text) || (!hasVerb(text) && countWords(text) <= 8);
}

/**
 * Whether emphasised words at the start of a paragraph are a run-in heading (`**Scope.** …`) and no statement of
 * their own (`**The SRO shall not impose discipline.** …`).
 * @param lead the emphasised words with their closing mark, label removed
 */
export function isRunIn(lead: string): boolean {
  if (isAttachmentName(lead)) return true;
  const limit = lead.endsWith('?') ? 20 : 12;
  if (!/[.:?]$/.test(lead) || countWords(lead) > limit || countWords(lead) === 0) return false;
  if (isQuestion(lead)) return true;
  return lead.endsWith(':') ? !hasModal(lead) : !statesSomething(lead);
}

/** `EXHIBIT A. COST OF SERVICES`: a title that ends the sections of the agreement's body. */
export function isAttachmentTitle(text: string): boolean {
  return /^(?:attachment|exhibit|schedule|appendix|annex|addendum)\s+(?:[A-Z]|\d{1,2}|[IVX]+|ONE|TWO|THREE|FOUR)\b/i.test(
    text,
  );
}

export function isQuestion(text: string): boolean {
  return text.endsWith('?') || QUESTION.test(text);
}

/** `Attachment 4`, `Exhibit B`: names what follows without a mark at its end. */
export function isAttachmentName(text: string): boolean {
  return /^(?:attachment|exhibit|schedule|appendix|annex|addendum) [A-Z0-9]{1,5}$/i.test(text);
}

function statesSomething(lead: string): boolean {
  if (hasModal(lead) || /\b(?:is|are|has|have|does|do) (?:not|no|never)\b/i.test(lead)) return true;
  return /\b(?:is|are|has|have|does not|do not|don't|doesn't|never)\b/i.test(lead) && countWords(lead) > 3;
}
