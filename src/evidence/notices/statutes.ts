import type { Warning } from '../../model/document.js';
import type { Statutes } from '../../model/policy.js';
import { type ReadDocument, lineOf, textOf } from '../context.js';
import { hitsOf } from '../reading.js';

/** `28A.320.124(2)`, also as a scanner misreads it: `28A.32o.l24`. */
const CITATION = /\b(\d{1,2}[A-Z]?\.[\dOolI]{2,3}\.[\dOolI]{2,5})((?:\s?\(\w{1,2}\))*)/gu;

/** Statutes cited that are stale for what they are cited for, or look like a slip of the pen for another. */
export function noticeStatutes(context: ReadDocument): Warning[] {
  const { statutes } = context.policy;
  if (!statutes) return [];
  const found = new Map<string, Warning>();
  for (const sentence of context.sentences)
    for (const [, section = '', parts = ''] of textOf(context, sentence).matchAll(CITATION)) {
      const cite = section + parts.replace(/\s/gu, '');
      const message = slipOf(section, statutes) ?? staleness(cite, sentence.reading, statutes);
      if (message && !found.has(cite))
        found.set(cite, {
          code: 'statute',
          line: lineOf(context, sentence),
          message: `RCW ${cite} ${message}`,
        });
    }
  return [...found.values()];
}

function staleness(
  cite: string,
  reading: Parameters<typeof hitsOf>[0],
  { stale }: Statutes,
): string | undefined {
  return stale.find((one) => one.cite === cite && hitsOf(reading, one.about).length > 0)?.note;
}

function slipOf(section: string, { known }: Statutes): string | undefined {
  if (known.includes(section)) return undefined;
  const read = section.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1');
  const meant = known.find((one) => one === read || isSlip(section, one));
  return meant ? `looks like a slip for RCW ${meant}` : undefined;
}

/** Two digits changed places, one was left out or put in twice, or the letter of the title is missing. */
function isSlip(cited: string, known: string): boolean {
  if (known.replace('A.', '.') === cited) return true;
  if (cited.length === known.length) {
    const at = [...known].findIndex((char, index) => char !== cited[index]);
    return known.slice(0, at) + known[at + 1] + known[at] + known.slice(at + 2) === cited;
  }
  const [short, long] = cited.length < known.length ? [cited, known] : [known, cited];
  // Sections of three digits differ by their last one: only the long ones are safe to mend.
  if (long.length - short.length !== 1 || (long.split('.')[2] ?? '').length < 5) return false;
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}
