/** What stands between blank lines of a Markdown text. */
export interface Chunk {
  kind: 'prose' | 'heading' | 'list' | 'table' | 'other';
  text: string;
  /** The blank lines behind it. */
  gap: string;
}

/** Front matter, code and comments run over blank lines until they end. */
const LONG: readonly [RegExp, RegExp][] = [
  [/^---\n/, /\n---\s*$/],
  [/^\s*(?:```|~~~)/, /\n\s*(?:```|~~~)\s*$/],
  [/^\s*<!--/, /-->/],
];
const ITEM = /^\s*(?:[-*+•o]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/;
const MARKUP = /^\s*(?:[#>|<`~+]|[-*•]\s|---|\*\*\*\s*$|\[\^|_{3})/;

/** @returns chunks whose texts and gaps are the source again */
export function chunksOf(source: string): Chunk[] {
  const parts = source.split(/(\n(?:[ \t]*\n)+)/);
  const chunks: Chunk[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    let text = parts[at] ?? '';
    const long = LONG.find(([start], index) => start.test(text) && (index > 0 || at === 0));
    while (long && !long[1].test(text) && at + 2 < parts.length) {
      text += `${parts[at + 1]}${parts[at + 2]}`;
      at += 2;
    }
    chunks.push({ kind: long ? 'other' : kindOf(text), text, gap: parts[at + 1] ?? '' });
  }
  return chunks;
}

export const joinChunks = (chunks: readonly Chunk[]): string =>
  chunks.map(({ text, gap }) => text + gap).join('');

/** The text with the chunks of some kinds rewritten. */
export function mapChunks(source: string, kinds: readonly Chunk['kind'][], change: (text: string) => string) {
  return joinChunks(
    chunksOf(source).map((chunk) =>
      kinds.includes(chunk.kind) ? { ...chunk, text: change(chunk.text) } : chunk,
    ),
  );
}

function kindOf(text: string): Chunk['kind'] {
  const lines = text.trimEnd().split('\n');
  if (lines.length === 1 && /^#{1,6} /.test(text)) return 'heading';
  if (lines.length > 1 && lines.every((line) => /^\s*\|/.test(line))) return 'table';
  if (ITEM.test(text)) return 'list';
  return lines.some((line) => MARKUP.test(line)) ? 'other' : 'prose';
}
