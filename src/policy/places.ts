import { type Outlook, Sight } from './outlook.js';
import type { Vocabulary, Word } from './vocabulary.js';

/** A member of a group that begins at a place and was found before, for phrases that refer to groups. */
export interface GroupStart {
  /** Number of the group. */
  group: number;
  to: number;
}

/** What begins at each place of a token sequence: a word, and members of groups. */
export class Places {
  readonly words: readonly Word[];
  private readonly starts: (GroupStart[] | undefined)[];
  private readonly groupBits: number[];
  private readonly passed: boolean[];
  private readonly wordSight: Sight;
  private groupSight: Sight;

  constructor(words: readonly string[], vocabulary: Vocabulary) {
    this.words = words.map((word) => vocabulary.word(word));
    this.starts = new Array<GroupStart[] | undefined>(words.length);
    this.groupBits = this.words.map(() => 0);
    this.passed = this.words.map(({ determiner }) => determiner);
    this.wordSight = new Sight(
      this.words.map(({ bits }) => bits),
      this.passed,
    );
    this.groupSight = new Sight(this.groupBits, this.passed);
  }

  /** Members of groups that begin at a place. */
  startsAt(at: number): readonly GroupStart[] | undefined {
    return this.starts[at];
  }

  addStart(at: number, start: GroupStart, bit: number): void {
    const known = this.starts[at];
    if (known) known.push(start);
    else this.starts[at] = [start];
    this.groupBits[at] = (this.groupBits[at] ?? 0) | bit;
  }

  /** Must be called when starts have been added, before anything is asked again. */
  settle(): void {
    this.groupSight = new Sight(this.groupBits, this.passed);
  }

  /** False where nothing of what is needed next begins at a place. */
  mayLie(outlook: Outlook, at: number): boolean {
    const [words, groups] = [this.wordSight.here[at] ?? 0, this.groupSight.here[at] ?? 0];
    return ((outlook.words & words) | (outlook.groups & groups)) !== 0;
  }

  /** False where no phrase is complete and nothing goes on at a place or behind a gap. */
  mayGoOn(outlook: Outlook, at: number): boolean {
    if (outlook.open) return true;
    if (at >= this.words.length) return false;
    const { wordSight: words, groupSight: groups } = this;
    return (
      ((outlook.words & (words.next[at] as number)) |
        (outlook.groups & (groups.next[at] as number)) |
        (outlook.wordsSoon & (words.soon[at] as number)) |
        (outlook.groupsSoon & (groups.soon[at] as number)) |
        (outlook.wordsLater & (words.later[at] as number)) |
        (outlook.groupsLater & (groups.later[at] as number))) !==
      0
    );
  }

  /** Whether a "no" or "not" stands among the words `[from, to)`. */
  negated(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.words[at]?.negation) return true;
    return false;
  }
}
