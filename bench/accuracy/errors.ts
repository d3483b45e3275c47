import { isSelected } from './elements.js';
import { partNames, type Sample } from './sample.js';
import type { ElementError, Score, Scores, VerdictError } from './score.js';

/**
 * Every error with the words that caused it, part by part and element by element.
 * The held-out third stays unseen unless asked for: whoever reads its errors tunes on it.
 */
export function listErrors(scores: Scores, only: readonly string[], withHeldOut: boolean): string {
  const lists = partNames.flatMap((part) => {
    const score = scores[part];
    if (score === undefined) return [];
    if (part === 'wording.heldOut' && !withHeldOut) {
      return [`== errors: ${part}: ${score.elementErrors.length}, not listed (--held-out lists them)`];
    }
    return [`== errors: ${part}\n${partErrors(score, only)}`];
  });
  return lists.join('\n\n');
}

function partErrors(score: Score, only: readonly string[]): string {
  const elementErrors = Object.keys(score.elements)
    .filter((id) => isSelected(id, only))
    .flatMap((id) => score.elementErrors.filter((error) => error.element === id));
  // In passages the verdict follows from the elements just listed; in agreements it is the outcome that counts.
  const verdictErrors = score.verdictErrors.filter(
    ({ sample, requirement }) => sample.part === 'agreements' && isSelected(requirement, only),
  );
  const lines = [...elementErrors.map(describeElementError), ...verdictErrors.map(describeVerdictError)];
  return lines.length === 0 ? 'none' : lines.join('\n');
}

function describeElementError(error: ElementError): string {
  const { sample, element, expected, got, result } = error;
  const marks = [
    sample.trap === '' ? '' : ` (trap: ${sample.trap})`,
    result === undefined ? ' (not in the checklist)' : '',
    result?.review ? ' (review)' : '',
  ].join('');
  const lines = [`${sample.id}  ${element}  ${expected} → ${got}${marks}`];
  const words = textOf(sample, element);
  if (words !== '') lines.push(`    text: ${words}`);
  return [...lines, ...describeFindings(error)].join('\n');
}

/** The whole passage, or the labelled lines of an agreement ('' where the label is absent). */
function textOf(sample: Sample, element: string): string {
  if (sample.part !== 'agreements') return onOneLine(sample.text.trimEnd());
  const range = sample.lines[element];
  if (range === undefined) return '';
  const [first, last] = range;
  const lines = sample.text.split('\n').slice(first - 1, last);
  return `[${first}–${last}] ${onOneLine(lines.join('\n'))}`;
}

/** Why the engine decided as it did: the evidence taken, and what came nearest where it missed something. */
function describeFindings({ sample, got, result }: ElementError): string[] {
  if (result === undefined) return [];
  const place = (line: number) => (sample.part === 'agreements' ? `line ${line} ` : '');
  const taken = result.evidence
    .filter(({ stance }) => stance === got)
    .map(
      ({ line, quote, reason: { frame, force, cue } }) =>
        `    took: ${place(line)}“${onOneLine(quote)}” [frame ${frame}; ${force}${cue === '' ? '' : ` “${cue}”`}]`,
    );
  if (got !== 'absent') return taken;
  const { nearest } = result;
  if (nearest === null) return ['    near: nothing'];
  return [`    near: ${nearest.why} — ${place(nearest.line)}“${onOneLine(nearest.quote)}”`];
}

function describeVerdictError({ sample, requirement, expected, got }: VerdictError): string {
  const alarm = got === 'met' ? '  FALSE PASS' : '';
  return `${sample.id}  ${requirement}  ${expected} → ${got}${alarm}`;
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}
