import type { Block, BlockKind, Cell, InertReason, Warning } from '../model/document.js';
import { cleanText } from './clean-text.js';
import { runsOf, type TracedText } from './traced-text.js';

/** Ranks of headings that are not the format's own; those of Markdown are 1 to 6. A lower rank stands above. */
export const Rank = {
  attachment: 2,
  title: 10,
  article: 11,
  numbered: 12,
  subNumbered: 13,
  key: 20,
  runIn: 40,
} as const;

export interface BlockDetails {
  label?: string | undefined;
  leadIn?: number | undefined;
  inert?: InertReason | undefined;
  cells?: Cell[] | undefined;
}

interface OpenHeading {
  rank: number;
  words: string;
}

/** Blocks in reading order, with the headings that stand open above the next one. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly warnings: Warning[] = [];
  /** Reason that holds for all blocks added while it is set: inside front matter, under an unchecked box. */
  inert: InertReason | undefined;
  private trail: OpenHeading[] = [];

  /** How many of the open headings the next one may not close. */
  private kept = 0;

  constructor(readonly source: string) {}

  /** Adds a block and returns its index, or nothing for text without words. */
  add(kind: BlockKind, traced: TracedText, details: BlockDetails = {}): number | undefined {
    const text = details.cells === undefined ? cleanText(traced) : traced;
    if (text.text === '') return undefined;
    const block: Block = { kind, text: text.text, runs: runsOf(text, this.source), section: this.section() };
    const inert = this.inert ?? details.inert;
    if (details.leadIn !== undefined) block.leadIn = details.leadIn;
    if (details.label !== undefined) block.label = details.label;
    if (details.cells !== undefined) block.cells = details.cells;
    if (inert !== undefined) block.inert = inert;
    return this.blocks.push(block) - 1;
  }

  /** Adds a heading and opens it for the blocks that follow. Inert headings open nothing. */
  addHeading(traced: TracedText, rank: number, details: BlockDetails = {}): number | undefined {
    const opens = details.inert === undefined;
    if (opens) this.closeFrom(rank);
    const index = this.add('heading', traced, details);
    const block = index === undefined ? undefined : this.blocks[index];
    if (block === undefined) return undefined;
    block.depth = this.trail.length + 1;
    const labelled = details.label === undefined || block.text.startsWith(details.label);
    if (opens) this.trail.push({ rank, words: labelled ? block.text : `${details.label} ${block.text}` });
    return index;
  }

  /** Closes all open headings of this rank and below it. */
  closeFrom(rank: number): void {
    while (this.trail.length > this.kept && (this.trail.at(-1)?.rank ?? -1) >= rank) this.trail.pop();
  }

  /** Runs `walk` with the headings now open kept open: those that it adds stand below them. */
  protect(walk: () => void): void {
    const { kept } = this;
    this.kept = this.trail.length;
    walk();
    this.kept = kept;
  }

  section(): string[] {
    return this.trail.map((heading) => heading.words);
  }

  /** Remembers the open headings; the function returned opens them again. */
  hold(): () => void {
    const held = [...this.trail];
    return () => {
      this.trail = held;
    };
  }

  textOf(index: number | undefined): string {
    return index === undefined ? '' : (this.blocks[index]?.text ?? '');
  }
}
