import type { Document } from '../../src/model/document.js';

/** A document as lines to compare: kind, inert reason, label, lead-in, section, text. */
export function outlineOf(document: Document): string[] {
  return document.blocks.map((block) => {
    const inert = block.inert === undefined ? '' : ` !${block.inert}`;
    const label = block.label === undefined ? '' : ` <${block.label}>`;
    const leadIn = block.leadIn === undefined ? '' : ` ^${block.leadIn}`;
    const section = block.section.length === 0 ? '' : ` [${block.section.join(' / ')}]`;
    return `${block.kind}${inert}${label}${leadIn}${section} ${block.text}`;
  });
}
