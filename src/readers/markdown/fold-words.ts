import type { Nodes, Root } from 'mdast';

/**
 * A parser looks at every character several times, but most of them stand in plain words in which no markup can hide.
 * Such words are folded into one character before a text is parsed, and unfolded in the tree.
 */
export interface Folded {
  text: string;
  /** The words behind each character from `FIRST` on. */
  words: readonly string[];
  /** For each unit of `text`, and for its end, the offset in the original. */
  at: readonly number[];
}

/** Characters that are neither blank nor mark, and so are to Markdown what letters are: private ones of Unicode. */
const FIRST = 0xe000;
const LAST = 0xefff;
const PRIVATE = /[\ue000-\uefff]/;

/** A word with the marks that mean nothing to Markdown where they stand. */
const WORD = String.raw`[“"‘(]?[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*[.,;:)”"’]*`;
/** Two or more words inside a line, behind another word. The first begins with a letter: a number may label a list. */
const PLAIN = new RegExp(String.raw`(?<=\S )(?=\p{L})${WORD}(?: ${WORD})+(?=\s|$)`, 'gmu');
/** Inside brackets, tags and fences words may count as such, so their paragraphs are left as they are. */
const DELICATE = /[[\]<`~]/;

/** Folds the plain words of a text, paragraph by paragraph. */
export function foldWords(text: string): Folded {
  const folding = new Folding(text);
  if (!PRIVATE.test(text))
    for (const { 0: paragraph, index } of text.matchAll(/(?:^.*\S.*$\n?)+/gm))
      if (!DELICATE.test(paragraph))
        for (const match of paragraph.matchAll(PLAIN)) folding.fold(index + match.index, match[0]);
  return folding.end();
}

class Folding {
  private readonly words: string[] = [];
  private readonly parts: string[] = [];
  private readonly at: number[] = [];
  private from = 0;

  constructor(private readonly text: string) {}

  fold(start: number, words: string): void {
    if (FIRST + this.words.length > LAST) return;
    this.keep(start);
    this.parts.push(String.fromCharCode(FIRST + this.words.length));
    this.at.push(start);
    this.words.push(words);
    this.from = start + words.length;
  }

  end(): Folded {
    this.keep(this.text.length);
    this.at.push(this.text.length);
    return { text: this.parts.join(''), words: this.words, at: this.at };
  }

  private keep(to: number): void {
    this.parts.push(this.text.slice(this.from, to));
    for (let offset = this.from; offset < to; offset += 1) this.at.push(offset);
  }
}

/** Puts the words back into a tree, and its offsets to where they are in the original.. */
export function unfoldWords(root: Root, folded: Folded): Root {
  if (folded.words.length > 0) unfold(root, folded);
  return root;
}

function unfold(node: Nodes, folded: Folded): void {
  const { position } = node;
  for (const point of position ? [position.start, position.end] : [])
    if (point.offset !== undefined) point.offset = folded.at[point.offset] ?? point.offset;
  if ('value' in node)
    node.value = node.value.replace(/[\ue000-\uefff]/g, (unit) => {
      return folded.words[unit.charCodeAt(0) - FIRST] ?? unit;
    });
  if ('children' in node) for (const child of node.children) unfold(child, folded);
}
