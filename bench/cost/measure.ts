import type { NamedText } from './agreements.js';
import { type Program, type Stage, stages } from './built-program.js';

/** Milliseconds that one round over all texts took. */
export type Round = Record<'parse' | 'audit' | Stage, number>;

/**
 * Measures parser and audit in turns, text by text, so that whatever else the machine does falls on both alike. Who
 * begins changes from text to text and from round to round.
 */
export function measureRounds(program: Program, texts: readonly NamedText[], rounds: number): Round[] {
  return Array.from({ length: rounds }, (_, round) => {
    const spent: Round = { parse: 0, audit: 0, read: 0, evidence: 0, outline: 0, check: 0 };
    texts.forEach((text, index) => {
      const turns = [
        () => {
          spent.parse += time(() => program.parse(text));
        },
        () => {
          spent.audit += time(() => program.audit(text));
        },
        () => addStages(program, text, spent),
      ];
      for (let turn = 0; turn < turns.length; turn += 1) turns[(turn + index + round) % turns.length]?.();
    });
    return spent;
  });
}

function addStages(program: Program, text: NamedText, spent: Record<Stage, number>): void {
  let since = performance.now();
  program.runStages(text, (stage) => {
    const now = performance.now();
    spent[stage] += now - since;
    since = now;
  });
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What a round's parts cost in parses of the same texts. */
export function ratiosOf(rounds: readonly Round[]): Record<'audit' | Stage, number[]> {
  const of = (part: 'audit' | Stage) => rounds.map((round) => round[part] / round.parse);
  const [read, evidence, outline, check] = stages.map(of) as [number[], number[], number[], number[]];
  return { audit: of('audit'), read, evidence, outline, check };
}
