import type { ElementState, Verdict } from '../../src/model/checklist.js';

/** The guide's table, so that labels are judged without the engine's own code. */
export function verdictOf(states: readonly ElementState[], needs: 'all' | 'any'): Verdict {
  if (states.includes('denied')) return 'contradicted';
  const stated = states.filter((state) => state === 'stated').length;
  if (stated === 0) return 'missing';
  return needs === 'any' || stated === states.length ? 'met' : 'partial';
}
