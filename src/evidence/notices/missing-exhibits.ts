import type { Warning } from '../../model/document.js';
import { type Inert, lineOf, type ReadDocument, textOf } from '../context.js';

const EXHIBIT =
  /\b(Exhibit|Appendix|Attachment|Schedule|Annex|Addendum)\s+([A-Z]|\d{1,2}|[IVX]{1,4})(?:-\d+)?\b/gu;

/** Exhibits that the text names and the file does not hold: what stands in them is not read. */
export function noticeMissingExhibits(context: ReadDocument, inert: Inert): Warning[] {
  const { blocks } = context.document;
  const held = new Set(
    blocks
      // An exhibit is there where a heading or a line of its own begins with its name.
      .filter(({ kind, text }) => kind === 'heading' || text.length < 100)
      .flatMap(({ text }) => [...text.matchAll(EXHIBIT)].filter(({ index }) => index < 3))
      .map(([, word = '', label = '']) => `${word} ${label}`),
  );
  const missing = new Map<string, Warning>();
  for (const sentence of context.sentences) {
    if (inert.has(sentence)) continue;
    for (const [, word = '', label = ''] of textOf(context, sentence).matchAll(EXHIBIT)) {
      const name = `${word} ${label}`;
      if (held.has(name) || missing.has(name)) continue;
      missing.set(name, {
        code: 'exhibit',
        line: lineOf(context, sentence),
        message: `${name} is named but is not in this file: what it says was not read`,
      });
    }
  }
  return [...missing.values()];
}
