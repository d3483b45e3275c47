import type { BlockKind } from '../../model/document.js';
import type { BlockList } from '../block-list.js';
import { hasModal, isOpen } from '../heading-shape.js';
import { isSubLabel, type LabelStyle } from '../labels.js';
import type { TracedText } from '../traced-text.js';
import type { InlineState } from './flatten.js';

interface Level {
  style: LabelStyle;
  leadIn: number | undefined;
}

/** What the walk over one Markdown text must know at each node. */
export class WalkState implements InlineState {
  struck = false;
  /** Kind that paragraphs and items take inside a quote or a footnote. */
  kind: Extract<BlockKind, 'quote' | 'footnote'> | undefined;
  /** The block that stands right before, if what follows may continue it. */
  before: number | undefined;
  /** Sections in which the footnotes are referred to. */
  readonly footnotes = new Map<string, () => void>();
  private levels: Level[] = [];

  constructor(
    readonly source: TracedText,
    readonly list: BlockList,
  ) {}

  onFootnote(identifier: string): void {
    if (!this.footnotes.has(identifier)) this.footnotes.set(identifier, this.list.hold());
  }

  /** The block before when it is left open: "The SRO shall:", "The SRO shall not". */
  openBefore(): number | undefined {
    const text = this.list.textOf(this.before);
    if (this.before === undefined || !isOpen(text)) return undefined;
    const heading = this.list.blocks[this.before]?.kind === 'heading';
    return heading && !hasModal(text) && !/\bnot\b/i.test(text) ? undefined : this.before;
  }

  /**
   * The lead-in of a block with a label that Markdown does not know: that of its sibling before, or the open block
   * before the first of them.
   */
  leadInOf(style: LabelStyle | undefined, text: string): number | undefined {
    if (style === undefined) {
      this.levels = [];
      return undefined;
    }
    const known = this.levels.findLastIndex((level) => level.style === style);
    if (known >= 0) {
      this.levels.length = known + 1;
      return this.levels[known]?.leadIn;
    }
    const open = this.openBefore();
    const continues = isSubLabel(style) || (/^\p{Ll}/u.test(text) && /:$/.test(this.list.textOf(open)));
    const leadIn = continues ? open : undefined;
    if (!isSubLabel(style)) this.levels = [];
    this.levels.push({ style, leadIn });
    return leadIn;
  }

  /** Ends what a heading, a table or a rule ends. */
  reset(before?: number): void {
    this.levels = [];
    this.before = before;
  }

  /** Runs `walk` for a container (item, quote, footnote) and takes up afterwards where it stood. */
  within(walk: () => void): void {
    const { kind, before, levels } = this;
    this.levels = [];
    walk();
    this.kind = kind;
    this.before = before;
    this.levels = levels;
  }
}
