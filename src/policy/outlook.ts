/** Gaps of up to so many words are short; what stands behind them is looked for in a narrower window. */
const SHORT_GAP = 3;
/** Width of the wider window; what stands behind a gap that reaches further is always looked for. */
const LONG_GAP = 7;

/**
 * What the phrases at a node need next, as bits of words and of groups. Where a place shares none of them nothing goes
 * on there: so nearly all attempts end before anything is looked up.
 */
export class Outlook {
  /** Needed at once, or behind a determiner. */
  words = 0;
  groups = 0;
  /** Needed behind a short gap, and behind a longer one. */
  wordsSoon = 0;
  groupsSoon = 0;
  wordsLater = 0;
  groupsLater = 0;
  /** A phrase is complete here, or has a gap wider than any window. */
  open = false;

  /** Takes up what is needed behind a gap of up to `max` words. */
  addBehindGap(max: number, { words, groups }: Outlook): void {
    if (max > LONG_GAP) this.open = true;
    else if (max > SHORT_GAP) {
      this.wordsLater |= words;
      this.groupsLater |= groups;
    } else {
      this.wordsSoon |= words;
      this.groupsSoon |= groups;
    }
  }
}

/** The bits of what begins at each place, and the windows in which gaps end. */
export class Sight {
  readonly next: number[];
  readonly soon: number[];
  readonly later: number[];

  /** @param passed whether a place may be passed over, so that the one behind it is next as well */
  constructor(
    readonly here: readonly number[],
    passed: readonly boolean[],
  ) {
    this.next = here.map((bits, at) => (passed[at] ? bits | (here[at + 1] ?? 0) : bits));
    this.soon = widen(widen(here, 1), 2);
    this.later = widen(this.soon, 4);
  }
}

/** Adds to each place the bits of the place so many behind it. */
function widen(bits: readonly number[], by: number): number[] {
  return bits.map((own, at) => own | (bits[at + by] ?? 0));
}
