import type {
  ChecklistItem,
  ElementResult,
  ElementState,
  ReportEvidence,
  Summary,
  Verdict,
} from '../model/checklist.js';
import type { Nearest, Outline, OutlineEvidence, Stance } from '../model/outline.js';
import type { Policy, PolicyElement, Requirement } from '../model/policy.js';
import type { Finding } from '../schema-check/check-outline.js';
import { messageOf } from './messages.js';

/** Most quotes shown for one element and stance; the best come first. */
const QUOTES = 5;

/** One item per requirement: verdict, message, evidence, nearest passage and remedy. */
export function buildChecklist(
  outline: Outline,
  findings: readonly Finding[],
  nearest: readonly Nearest[],
  policy: Policy,
): ChecklistItem[] {
  return policy.requirements.map((requirement) => {
    const elements = requirement.elements.map((element) =>
      elementResult(requirement, element, outline, nearest),
    );
    const verdict = verdictOf(requirement, elements, findings);
    const { id, key, title, level, needs, binds, citations, modelClause } = requirement;
    const message = messageOf(requirement, verdict, elements);
    return {
      id,
      key,
      title,
      level,
      needs,
      binds,
      verdict,
      elements,
      message,
      citations,
      remedy: verdict === 'met' ? '' : modelClause,
    };
  });
}

export function summarise(checklist: readonly ChecklistItem[]): Summary {
  const count = (verdict: Verdict) =>
    checklist.filter((item) => item.level === 'required' && item.verdict === verdict).length;
  return {
    met: count('met'),
    partial: count('partial'),
    missing: count('missing'),
    contradicted: count('contradicted'),
  };
}

/** An agreement passes when every required item is met and no advisory item is contradicted. */
export function passes(checklist: readonly ChecklistItem[]): boolean {
  return checklist.every(({ level, verdict }) =>
    level === 'required' ? verdict === 'met' : verdict !== 'contradicted',
  );
}

function elementResult(
  { id }: Requirement,
  { key, asks }: PolicyElement,
  outline: Outline,
  nearest: readonly Nearest[],
): ElementResult {
  const { stated, denied } = outline.requirements[id]?.[key] ?? { stated: [], denied: [] };
  const state: ElementState = denied.length > 0 ? 'denied' : stated.length > 0 ? 'stated' : 'absent';
  const shown = (list: OutlineEvidence[], stance: Stance) =>
    list.slice(0, QUOTES).map((one) => reportEvidence(one, stance));
  const near =
    state === 'absent'
      ? nearest.find(({ requirement, element }) => requirement === id && element === key)
      : undefined;
  return {
    key,
    state,
    asks,
    evidence: [...shown(denied, 'denied'), ...shown(stated, 'stated')],
    nearest: near
      ? {
          quote: near.quote,
          ...placeOfReport(near),
          section: near.section,
          why: near.why,
          reason: near.reason,
        }
      : null,
    review: near?.review ?? false,
  };
}

function reportEvidence(one: OutlineEvidence, stance: Stance): ReportEvidence {
  return { quote: one.quote, ...placeOfReport(one), section: one.section, stance, reason: one.reason };
}

const placeOfReport = ({ place: { line, column, endLine } }: Pick<OutlineEvidence, 'place'>) => ({
  line,
  column,
  endLine,
});

/**
 * The verdict of the reading guide. For a required item the schema's findings decide; an advisory item that is absent
 * is no finding, so its states do.
 */
function verdictOf(
  { id, level, needs }: Requirement,
  elements: readonly ElementResult[],
  findings: readonly Finding[],
): Verdict {
  const own = findings.filter(({ requirement }) => requirement === id);
  if (own.some(({ problem }) => problem === 'denied')) return 'contradicted';
  const stated = elements.filter(({ state }) => state === 'stated').length;
  const met = needs === 'any' ? stated > 0 : stated === elements.length;
  if (level === 'required' && met !== (own.length === 0))
    throw new Error(`schema and evidence disagree on ${id}`);
  if (level === 'required' && stated === 0 && met) throw new Error(`${id} is met without a quote`);
  if (met) return 'met';
  return stated > 0 ? 'partial' : 'missing';
}
