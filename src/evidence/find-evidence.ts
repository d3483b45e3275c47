import type { Document, InertReason, Place, Warning } from '../model/document.js';
import type { Evidence, Nearest } from '../model/outline.js';
import type { Policy, PolicyElement } from '../model/policy.js';
import { toolsOf } from '../policy/policy-tools.js';
import { placeOf } from '../readers/place.js';
import { type ReadDocument, readDocumentWords, type Sentence } from './context.js';
import { defineTerms } from './defined-terms.js';
import { ElementSearch } from './element-search.js';
import { frameIndexOf, mayFit } from './frame-index.js';
import { matchFrame } from './match-frame.js';
import { findNotices } from './notices/find-notices.js';
import { inertReasons } from './operative.js';

export interface Findings {
  evidence: Evidence[];
  /** The best near miss of each element that has any. */
  nearest: Nearest[];
  /** Where a placeholder is still to be filled. */
  placeholders: Place[];
  /** What a reviewer wants to know besides. */
  notices: Warning[];
}

/** Finds the words of a document that state or deny each element of a policy, and what came nearest to the rest. */
export function findEvidence(document: Document, policy: Policy): Findings {
  const { lexicon, entityLexicon } = toolsOf(policy);
  const context = readDocumentWords(
    document,
    policy,
    lexicon.extend(defineTerms(document, policy, entityLexicon)),
  );
  const inert = inertReasons(context);
  const searches = new Map<PolicyElement, ElementSearch>();
  for (const requirement of policy.requirements)
    for (const element of requirement.elements)
      searches.set(element, new ElementSearch(context, requirement, element, inert));
  layFrames(context, searches);
  for (const search of searches.values()) search.settle();
  layFramesInPart(context, searches);
  return {
    evidence: [...searches.values()].flatMap(({ evidence }) => evidence),
    nearest: [...searches.values()].flatMap(({ nearest }) => (nearest ? [nearest] : [])),
    placeholders: placesOf(context, inert, 'placeholder'),
    notices: [
      ...findNotices(context, inert),
      ...[...searches.values()].flatMap((search) => search.withheld ?? []),
    ],
  };
}

/** Lays on each sentence the frames that may fit it as a whole. */
function layFrames(context: ReadDocument, searches: ReadonlyMap<PolicyElement, ElementSearch>): void {
  const index = frameIndexOf(context.policy);
  for (const sentence of context.sentences)
    for (const indexed of index.anchored(sentence.reading.hits))
      if (mayFit(indexed, sentence.reading.hits))
        for (const match of matchFrame(context, sentence, indexed.frame))
          searches.get(indexed.element)?.weigh(match);
}

/** Where an element has no evidence, looks for the passage that fills most of one of its frames. */
function layFramesInPart(context: ReadDocument, searches: ReadonlyMap<PolicyElement, ElementSearch>): void {
  const index = frameIndexOf(context.policy);
  const open = new Set([...searches].filter(([, search]) => search.isOpen).map(([element]) => element));
  if (open.size === 0) return;
  for (const sentence of context.sentences) {
    for (const element of open) searches.get(element)?.weighBlank(sentence);
    for (const { element, frame } of index.anchored(sentence.reading.hits)) {
      if (frame.effect === 'denies' || !open.has(element)) continue;
      const search = searches.get(element);
      if (search?.mayComeNearer(sentence, frame))
        for (const match of matchFrame(context, sentence, frame)) search.weighPart(match);
    }
  }
  for (const { elements } of context.policy.requirements)
    for (const element of elements.filter((one) => open.has(one)))
      for (const sister of elements)
        if (sister !== element) weighSisters(searches.get(element), searches.get(sister));
}

function weighSisters(search?: ElementSearch, sister?: ElementSearch): void {
  if (sister) search?.weighSister(sister);
}

/** Lines to sign on are blank until the day of signing; nobody need be warned of them. */
const SIGNATURE =
  /^(?=.*_{4,})(?=.*\b(?:date|signed?|signature|by|name|title|superintendent|chief|sheriff|president|chair|mayor|manager|director)\b)/isu;

function placesOf(
  context: ReadDocument,
  inert: ReadonlyMap<Sentence, InertReason>,
  reason: InertReason,
): Place[] {
  return [...inert].flatMap(([{ reading }, why]) => {
    const block = context.document.blocks[reading.block];
    return why === reason && block && !SIGNATURE.test(block.text)
      ? [placeOf(context.document, block, reading.span)]
      : [];
  });
}
