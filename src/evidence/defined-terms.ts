import type { Document } from '../model/document.js';
import type { Policy } from '../model/policy.js';
import type { Lexicon } from '../policy/lexicon.js';
import { findMentions } from './agent.js';
import { readWords } from './readings.js';
import { tokenize } from './tokens.js';

/** ("Liaison Officer"), (the "SRO"), ("SRO" or "SROs"), (hereinafter “the Deputies”) behind the words they rename. */
const IN_PARENTHESES = /\(([^()]{0,40}?[“"'‘][^()]{1,80})\)/gu;
const QUOTED = /[“"]([^”"“]{2,50})[”"]/gu;
/** “Chief” means …, "the Liaison" means the police officer …, … referred to as the "Provider". */
const MEANS =
  /((?:\(?(?:the\s+)?[“"][^”"“]{2,50}[”"]\)?(?:\s*,)?\s+(?:or\s+|and\s+)?){1,4})(?:means|mean|shall mean|refers to|is|are)\s+([^.;]{3,160})/gu;
const CALLED =
  /([^.;]{3,160}?)\s(?:called|known as|referred to as|hereinafter|hereafter)\s+(?:as\s+)?(?:the\s+)?[“"]([^”"“]{2,50})[”"]/gu;
/** Our people are called Yardkeepers; … known as the Campus Stewards: capitals stand for the quotation marks. */
const CALLED_PLAIN =
  /([^.;]{3,160}?)\s(?:called|known as|referred to as|styled|hereinafter|hereafter)\s+(?:as\s+)?(?:the\s+|our\s+)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/gu;
/** How far before a parenthesis its antecedent may begin, in UTF-16 units. */
const ANTECEDENT = 110;

/** The document's own names, by the entity group of what they rename. */
export function defineTerms(document: Document, policy: Policy, lexicon: Lexicon): Record<string, string[]> {
  const terms: Record<string, string[]> = {};
  const add = (term: string, meaning: string, head: 'first' | 'last'): void => {
    const group = entityOf(meaning, policy, lexicon, head);
    const phrase = phraseOf(term);
    if (!group || !phrase || entityOf(term, policy, lexicon, 'last')) return;
    terms[group] = [...(terms[group] ?? []), phrase, ...singularOf(phrase)];
  };
  for (const { text, inert } of document.blocks) {
    if (inert && inert !== 'front-matter') continue;
    for (const match of text.matchAll(IN_PARENTHESES)) {
      const meaning = text.slice(Math.max(0, match.index - ANTECEDENT), match.index);
      for (const quoted of (match[1] ?? '').matchAll(QUOTED))
        add(quoted[1] ?? '', lastPhrase(meaning), 'last');
    }
    for (const match of text.matchAll(MEANS)) {
      const names = [...(match[1] ?? '').matchAll(QUOTED)].map(([, name = '']) => name);
      // "School Security Officer" or "SSO" means an individual who …: a name that is known tells who the other is.
      const known = names.find((name) => entityOf(name, policy, lexicon, 'last'));
      for (const name of names) add(name, known ?? match[2] ?? '', known ? 'last' : 'first');
    }
    for (const match of text.matchAll(CALLED_PLAIN)) add(match[2] ?? '', lastPhrase(match[1] ?? ''), 'last');
    for (const match of text.matchAll(CALLED)) add(match[2] ?? '', lastPhrase(match[1] ?? ''), 'last');
  }
  return terms;
}

/** The noun phrase right before the parenthesis: what stands behind the last comma, "and" or full stop. */
function lastPhrase(text: string): string {
  // The comma and the full stop of ", Inc." belong to the name.
  const parts = text
    .replace(/,?\s+(Inc|LLC|Corp|Ltd|Co)\b\.?/gu, ' $1')
    .split(/[,;.:()]|\band\b|\bbetween\b|\bby\b/u);
  return (parts.at(-1)?.trim() ? parts.at(-1) : parts.at(-2)) ?? text;
}

/**
 * The entity group of a phrase's head: the first name in "the uniformed staff whom we send to your schools", the last
 * in what stands before a parenthesis.
 */
function entityOf(
  text: string,
  policy: Policy,
  lexicon: Lexicon,
  head: 'first' | 'last',
): string | undefined {
  const reading = readWords(text, { lexicon, mend: undefined });
  const mentions = findMentions(reading, policy.entities);
  // "The period of student instruction": a name behind a preposition is not what the words are about.
  const heads = mentions.filter(
    ({ from }) => !reading.tokens.slice(0, from).some(({ word }) => GOVERNS.has(word)),
  );
  if (head === 'first') return heads[0]?.groups[0];
  return mentions.at(-1)?.groups[0];
}

const GOVERNS = new Set('of for in during when on between that from against about'.split(' '));

/** A name given in the plural ("Ambassadors") is used in the singular too. */
function singularOf(phrase: string): string[] {
  if (/ies$/.test(phrase)) return [phrase.replace(/ies$/, 'y')];
  return /[^s]s$/.test(phrase) ? [phrase.slice(0, -1)] : [];
}

function phraseOf(term: string): string {
  const words = tokenize(term)
    .map(({ word }) => word)
    .filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
  const kept = words[0] === 'the' ? words.slice(1) : words;
  return kept.length > 0 && kept.length <= 5 ? kept.join(' ') : '';
}
