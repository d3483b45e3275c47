import { chunksOf, joinChunks } from './chunks.js';

export interface Section {
  /** The line of its heading, '' for what stands before the first heading. */
  heading: string;
  body: string;
}

/** Headings that say what their words are worth or of whom they speak, or whose place matters. */
const TELLING =
  /recital|whereas|witnesseth|background|purpose|definition|\bwords\b|who's who|parties|authority|exhibit|appendix|attachment|schedule|annex|signature|execution|glance|incorporat|draft|note|instruction|sample|reference only|not part|concerning|about|against|\?$|^#+ (?:(?:part )?\d+[.:]? )?(?:if|when|who|how|why|what|\w+ing)\b/i;

export const isTelling = (heading: string): boolean => TELLING.test(heading);

const depthOf = (heading: string): number => /^#+/.exec(heading)?.[0].length ?? 0;

/** The top-level sections of a Markdown text: those of the least depth at which there are three headings. */
export function sectionsOf(source: string): Section[] {
  const chunks = chunksOf(source);
  const headings = chunks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const depth = [1, 2, 3, 4].find((one) => headings.filter((text) => depthOf(text) === one).length >= 3);
  if (depth === undefined) return [{ heading: '', body: source }];
  const sections: Section[] = [{ heading: '', body: '' }];
  for (const chunk of chunks) {
    // What stands over all sections, the title, is part of what comes before the first.
    const opens = chunk.kind === 'heading' && depthOf(chunk.text) === depth;
    if (opens) sections.push({ heading: chunk.text, body: chunk.gap });
    else (sections.at(-1) as Section).body += joinChunks([chunk]);
  }
  return sections;
}

export const joinSections = (sections: readonly Section[]): string =>
  sections.map(({ heading, body }) => heading + body).join('');

/**
 * Sections in reverse order wherever several may stand in any order. Recitals, definitions and exhibits stay, and so
 * does the section before them, which may end in signatures.
 */
export function reorderSections(source: string): string {
  const sections = sectionsOf(source.endsWith('\n') ? source : `${source}\n`);
  const stays = sections.map(({ heading, body }, index) => {
    const next = sections[index + 1]?.heading;
    return heading === '' || isTelling(heading) || next === undefined || isTelling(next) || /^# /m.test(body);
  });
  const order: Section[] = [];
  let run: Section[] = [];
  sections.forEach((section, index) => {
    if (!stays[index]) {
      run.unshift(section);
      return;
    }
    order.push(...run, section);
    run = [];
  });
  return joinSections([...order, ...run]);
}

/** Headings that only name a topic lose their words; their labels stay. */
export function renameHeadings(source: string): string {
  const chunks = chunksOf(source);
  let count = 0;
  const renamed = chunks.map((chunk) => {
    if (chunk.kind !== 'heading') return chunk;
    count += 1;
    return count === 1 || isTelling(chunk.text) ? chunk : { ...chunk, text: neutral(chunk.text) };
  });
  return joinChunks(renamed);
}

const LABEL =
  /^#+ (?:(?:article|section|part)\s+(?:\d+|[IVX]+|[A-Z]|one|two|three)\s?[.:—–-]?\s*|\d+(?:\.\d+)*[.)]?\s+(?:[·—–-]\s+)?|[IVX]+\.\s+)?/i;

function neutral(heading: string): string {
  const label = LABEL.exec(heading)?.[0] ?? '';
  return heading.length > label.length ? `${label}Provisions` : heading;
}
