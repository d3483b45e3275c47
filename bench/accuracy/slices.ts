import type { ElementState } from '../../src/model/checklist.js';
import { labelOf, type Sample } from './sample.js';
import type { StateCount } from './score.js';

/** Ways of denying and excepting, by the words of the passage. A passage may belong to several. */
const SLICES: Record<string, RegExp> = {
  'exception in the sentence':
    /\b(?:except|unless|save (?:that|for|as|when|where)|other than|provided that|but for)\b/i,
  'exception from afar':
    /\bnotwithstanding\b|\b(?:section|article|paragraph) \d[^.]{0,60}(?:shall not apply|no effect|is suspended|prevails)/i,
  'double negation':
    /\b(?:no|not|never|nor|none|nobody|nothing|without)\b[^.;]*\b(?:no|not|never|nor|none|nobody|nothing|without|unless)\b/i,
  'permission where a ban is asked':
    /\b(?:may|can|is free to|at liberty|is (?:allowed|permitted|authorized))\b/i,
  'sole discretion':
    /\b(?:sole|absolute|exclusive|own|unfettered|complete)\b[^.;]{0,30}\b(?:discretion|judgment|prerogative|option|pleasure)\b/i,
  'not required':
    /\b(?:not|no one|nobody|never|no)\b[^.;]{0,40}\b(?:required|requirement|obliged|obligation|needed?|necessary|duty|have to|has to)\b|\bwaive/i,
  'renewal of itself':
    /\b(?:renew|extend|roll|continu)\w*\b[^.;]{0,60}\b(?:automatic\w*|of itself|without (?:further|action|review|vote)|over)\b|\bautomatic\w*[^.;]{0,40}\b(?:renew|extend|extension)/i,
};

export type SliceCounts = Record<string, StateCount>;

export const sliceNames = Object.keys(SLICES);

/** Counts a passage's element in each slice of its wording: only where label or engine speaks of a denial. */
export function countSlices(counts: SliceCounts, sample: Sample, element: string, got: ElementState): void {
  const labelled = labelOf(sample, element) === 'denied';
  if (sample.part === 'agreements' || (!labelled && got !== 'denied')) return;
  for (const [name, pattern] of Object.entries(SLICES)) {
    if (!pattern.test(sample.text)) continue;
    counts[name] ??= { labelled: 0, predicted: 0, correct: 0 };
    const count = counts[name];
    if (labelled) count.labelled += 1;
    if (got === 'denied') count.predicted += 1;
    if (labelled && got === 'denied') count.correct += 1;
  }
}
