import type { ChecklistItem, ElementResult, ElementState, Verdict } from '../../src/model/checklist.js';
import type { ProviderKind } from '../../src/model/outline.js';
import { labelledElements } from './elements.js';
import type { Sample } from './sample.js';

/** What an engine makes of a sample. */
export interface Judgement {
  checklist: readonly ChecklistItem[];
  /** The kind of provider that the engine read off an agreement; absent for passages. */
  kind?: ProviderKind;
}

/** The audit under test. The real one is in engine.ts; tests bring their own. */
export type Engine = (sample: Sample) => Judgement;

/** A judgement by id, with what is wrong with it as a judgement. */
export interface Prediction {
  elements: ReadonlyMap<string, ElementResult>;
  verdicts: ReadonlyMap<string, Verdict>;
  kind: ProviderKind | undefined;
  /** The engine threw: everything counts as absent and the run fails. */
  failure: string;
}

export function predict(sample: Sample, engine: Engine): Prediction {
  const elements = new Map<string, ElementResult>();
  const verdicts = new Map<string, Verdict>();
  try {
    const judgement = engine(sample);
    for (const item of judgement.checklist) {
      verdicts.set(item.id, item.verdict);
      for (const element of item.elements) elements.set(`${item.id}.${element.key}`, element);
    }
    return { elements, verdicts, kind: judgement.kind, failure: '' };
  } catch (error) {
    // One text that trips the engine must not hide the figures of all the others.
    const failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { elements: new Map(), verdicts: new Map(), kind: undefined, failure };
  }
}

export function stateIn(prediction: Prediction, element: string): ElementState {
  return prediction.elements.get(element)?.state ?? 'absent';
}

/** The requirement's verdict as the user sees it; an item that the engine does not list is missing. */
export function verdictIn(prediction: Prediction, requirement: string): Verdict {
  return prediction.verdicts.get(requirement) ?? 'missing';
}

/** Labelled elements that the engine's checklist does not know: a gap in the policy, not in a text. */
export function unknownElements(prediction: Prediction): string[] {
  if (prediction.failure !== '') return [];
  return labelledElements.filter((id) => !prediction.elements.has(id));
}
