import type { PartName } from './sample.js';
import type { Score, Scores } from './score.js';
import { ratio, totalElements, totalVerdicts } from './totals.js';

interface FigureRule {
  name: string;
  part: PartName;
  /** `max`: the floor is the most that is allowed, for counts of errors. */
  bound: 'min' | 'max';
  measure: (score: Score) => number | null;
}

const precision = (score: Score) => {
  const { both } = totalElements(score);
  return ratio(both.correct, both.predicted);
};
const recall = (score: Score) => {
  const { both } = totalElements(score);
  return ratio(both.correct, both.labelled);
};

/** The figures that `bench/floor.json` guards. Verdicts are those of the required items. */
const figureRules: readonly FigureRule[] = [
  {
    name: 'agreements.falsePasses',
    part: 'agreements',
    bound: 'max',
    measure: (score) => totalVerdicts(score, ['required']).falsePasses,
  },
  {
    name: 'agreements.verdictAccuracy',
    part: 'agreements',
    bound: 'min',
    measure: (score) => {
      const { correct, scored } = totalVerdicts(score, ['required']);
      return ratio(correct, scored);
    },
  },
  {
    name: 'agreements.evidenceHit',
    part: 'agreements',
    bound: 'min',
    measure: ({ evidence }) => ratio(evidence.correct, evidence.total),
  },
  { name: 'passages.elementPrecision', part: 'passages', bound: 'min', measure: precision },
  { name: 'passages.elementRecall', part: 'passages', bound: 'min', measure: recall },
  { name: 'wording.tuning.elementPrecision', part: 'wording.tuning', bound: 'min', measure: precision },
  { name: 'wording.tuning.elementRecall', part: 'wording.tuning', bound: 'min', measure: recall },
  { name: 'wording.heldOut.elementPrecision', part: 'wording.heldOut', bound: 'min', measure: precision },
  { name: 'wording.heldOut.elementRecall', part: 'wording.heldOut', bound: 'min', measure: recall },
];

export interface Figure {
  name: string;
  bound: 'min' | 'max';
  /** Null: measured, but with nothing to divide by. Undefined: the set was not run. */
  value: number | null | undefined;
}

export type Floor = Record<string, number>;

export type FloorStatus = 'ok' | 'below' | 'no floor' | 'not measured' | 'unknown figure';

export interface FloorRow {
  name: string;
  value: number | null | undefined;
  floor: number | undefined;
  status: FloorStatus;
}

export function measureFigures(scores: Scores): Figure[] {
  return figureRules.map(({ name, part, bound, measure }) => {
    const score = scores[part];
    return { name, bound, value: score === undefined ? undefined : measure(score) };
  });
}

/** One row per figure, and one per floor that no figure answers to (a typo there would guard nothing). */
export function compareFloor(figures: readonly Figure[], floor: Floor): FloorRow[] {
  const names = new Set(figures.map(({ name }) => name));
  const strays = Object.keys(floor).filter((name) => !names.has(name));
  return [
    ...figures.map((figure) => ({
      name: figure.name,
      value: figure.value,
      floor: floor[figure.name],
      status: statusOf(figure, floor[figure.name]),
    })),
    ...strays.map((name) => ({
      name,
      value: undefined,
      floor: floor[name],
      status: 'unknown figure' as const,
    })),
  ];
}

function statusOf({ value, bound }: Figure, floor: number | undefined): FloorStatus {
  if (value === undefined) return 'not measured';
  if (floor === undefined) return 'no floor';
  if (value === null) return 'below';
  const holds = bound === 'max' ? value <= floor : value >= floor;
  return holds ? 'ok' : 'below';
}

/** A set that was not run is the caller's choice; everything else that is not ok fails. */
export function floorHolds(rows: readonly FloorRow[]): boolean {
  return rows.every(({ status }) => status === 'ok' || status === 'not measured');
}

export interface RaisedFloor {
  floor: Floor;
  /** Figures worse than their floor, which stays as it was. */
  kept: string[];
}

/** Floors at the present figures. One that would be loosened stays, unless forced. */
export function raiseFloor(figures: readonly Figure[], floor: Floor, force: boolean): RaisedFloor {
  const raised: Floor = {};
  const kept: string[] = [];
  for (const figure of figures) {
    const old = floor[figure.name];
    const loosens = statusOf(figure, old) === 'below';
    if (loosens && !force) kept.push(figure.name);
    const value = loosens && !force ? undefined : figure.value;
    const next = typeof value === 'number' ? roundDown(value) : old;
    if (next !== undefined) raised[figure.name] = next;
  }
  return { floor: raised, kept };
}

/** To four places, never above the figure itself: the run that wrote a floor must pass it. */
function roundDown(value: number): number {
  const rounded = Math.round(value * 1e4) / 1e4;
  return rounded <= value ? rounded : (Math.round(value * 1e4) - 1) / 1e4;
}
