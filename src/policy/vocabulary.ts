import type { PhraseNode } from './phrase-node.js';

/** A word, prefix or group of words: matching compares numbers, never letters. */
export interface Numbered {
  number: number;
  /** One bit of 32, which those that may stand for each other share. Tells most strangers apart at once. */
  bit: number;
}

/** A distinct word of phrases or texts. Its number is -1 where no phrase names it. */
export interface Word extends Numbered {
  /** The prefixes of phrases that it begins with. */
  prefixes: readonly Prefix[];
  /** Its own bit and those of its prefixes. */
  bits: number;
  /** A phrase may pass over it: "take part" finds "take any part". */
  determiner: boolean;
  /** No gap goes on behind it. */
  endsGap: boolean;
  negation: boolean;
  /** By number of the tree: the nodes behind it where it begins a phrase; kept by the trees. */
  beginnings: (readonly PhraseNode[] | undefined)[];
}

/** The beginning of words, `evaluat*`. */
export interface Prefix extends Numbered {
  text: string;
}

export const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'never', 'neither', 'nothing']);
const DETERMINERS = new Set(
  'a an the any its their his her such this that these those each every all our your both either no'.split(
    ' ',
  ),
);
const GAP_ENDS = new Set([';', ':', '.', '|', '?', '!']);
const PREFIX_KEY = 3;
/** Texts hold numbers and names without end: behind so many words, those that no phrase names are not kept. */
const KEPT_WORDS = 50_000;

/** Numbers the words of phrases and texts, so that each distinct word is looked up once. */
export class Vocabulary {
  private readonly ofPhrases = new Map<string, Numbered>();
  private readonly ofTexts = new Map<string, Word>();
  private readonly prefixes = new Map<string, Prefix>();
  /** By their first three letters. */
  private readonly prefixesByKey = new Map<string, Prefix[]>();
  private bits = 0;

  /** A word of a text. */
  word(text: string): Word {
    return this.ofTexts.get(text) ?? this.meet(text);
  }

  /** The words and prefixes of one part of a phrase. */
  part(forms: Iterable<string>, prefixes: Iterable<string>): { words: Numbered[]; prefixes: Numbered[] } {
    const bit = this.nextBit();
    return {
      words: Array.from(forms, (form) => this.form(form, bit)),
      prefixes: Array.from(prefixes, (text) => this.prefix(text, bit)),
    };
  }

  /** Bits are given in turn and, after 32, again. */
  nextBit(): number {
    this.bits += 1;
    return 1 << (this.bits % 32);
  }

  private meet(text: string): Word {
    const named = this.ofPhrases.get(text);
    const candidates = this.prefixesByKey.get(text.slice(0, PREFIX_KEY)) ?? [];
    const prefixes = candidates.filter((prefix) => text.startsWith(prefix.text));
    const word: Word = {
      number: named?.number ?? -1,
      bit: named?.bit ?? 0,
      prefixes,
      bits: prefixes.reduce((all, { bit }) => all | bit, named?.bit ?? 0),
      determiner: DETERMINERS.has(text),
      endsGap: GAP_ENDS.has(text),
      negation: NEGATIONS.has(text),
      beginnings: [],
    };
    if (named || this.ofTexts.size < KEPT_WORDS) this.ofTexts.set(text, word);
    return word;
  }

  private form(text: string, bit: number): Numbered {
    const known = this.ofPhrases.get(text);
    if (known) return known;
    const form = { number: this.ofPhrases.size, bit };
    this.ofPhrases.set(text, form);
    // It was met as a stranger and is to be met anew.
    this.ofTexts.delete(text);
    return form;
  }

  private prefix(text: string, bit: number): Prefix {
    const known = this.prefixes.get(text);
    if (known) return known;
    const prefix = { text, number: this.prefixes.size, bit };
    this.prefixes.set(text, prefix);
    const key = text.slice(0, PREFIX_KEY);
    const others = this.prefixesByKey.get(key);
    if (others) others.push(prefix);
    else this.prefixesByKey.set(key, [prefix]);
    this.ofTexts.clear();
    return prefix;
  }
}
