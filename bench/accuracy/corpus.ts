import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ElementState, Verdict } from '../../src/model/checklist.js';
import type { ProviderKind } from '../../src/model/outline.js';
import { labelledElements } from './elements.js';
import type { LineRange, PartName, Sample, SetName } from './sample.js';
import { isHeldOut } from './split.js';

/** An entry of labels.json. */
export interface LabelledAgreement {
  file: string;
  kind: ProviderKind;
  labels: Record<string, Record<string, ElementState>>;
  verdicts: Record<string, Verdict>;
  evidence: Record<string, LineRange>;
  either?: string[];
}

interface LabelledPassage {
  id: string;
  kind: ProviderKind;
  text: string;
  labels?: Record<string, ElementState>;
  either?: string[];
  trap?: string;
}

/** Reads the named sets of the corpus in `folder` (described in its README.md). */
export function loadCorpus(folder: string, sets: readonly SetName[]): Sample[] {
  const loaders: Record<SetName, (folder: string) => Sample[]> = {
    agreements: loadAgreements,
    passages: (path) => readPassages(join(path, 'passages.yaml'), () => 'passages'),
    wording: loadWording,
  };
  const samples = sets.flatMap((set) => loaders[set](folder));
  refuseFaults(samples);
  return samples;
}

export function readAgreementLabels(folder: string): LabelledAgreement[] {
  return JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
}

function loadAgreements(folder: string): Sample[] {
  return readAgreementLabels(folder).map((entry) => ({
    id: entry.file,
    part: 'agreements',
    kind: entry.kind,
    text: readFileSync(join(folder, entry.file), 'utf8'),
    labels: flattenLabels(entry.labels),
    either: new Set(entry.either),
    lines: entry.evidence,
    trap: '',
  }));
}

function flattenLabels(labels: LabelledAgreement['labels']): Record<string, ElementState> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([requirement, elements]) =>
      Object.entries(elements).map(([key, state]) => [`${requirement}.${key}`, state] as const),
    ),
  );
}

function loadWording(folder: string): Sample[] {
  const files = readdirSync(join(folder, 'wording')).filter((name) => name.endsWith('.yaml'));
  return files
    .sort()
    .flatMap((name) =>
      readPassages(join(folder, 'wording', name), (id) =>
        isHeldOut(id) ? 'wording.heldOut' : 'wording.tuning',
      ),
    );
}

function readPassages(path: string, partOf: (id: string) => PartName): Sample[] {
  const passages: LabelledPassage[] = parse(readFileSync(path, 'utf8'));
  return passages.map((passage) => ({
    id: passage.id,
    part: partOf(passage.id),
    kind: passage.kind,
    text: passage.text,
    labels: passage.labels ?? {},
    either: new Set(passage.either),
    lines: {},
    trap: passage.trap ?? '',
  }));
}

/** A mistyped label would otherwise be scored as absent, and a repeated id would blur the split and the lists. */
export function refuseFaults(samples: readonly Sample[]): void {
  const known = new Set(labelledElements);
  const states = new Set<string>(['stated', 'denied', 'absent']);
  const seen = new Set<string>();
  for (const { id, labels, either, lines } of samples) {
    if (seen.has(id)) throw new Error(`corpus: the id ${id} occurs twice`);
    seen.add(id);
    for (const name of [...Object.keys(labels), ...either, ...Object.keys(lines)]) {
      if (!known.has(name)) throw new Error(`corpus: ${id} labels an unknown element ${name}`);
    }
    for (const [name, state] of Object.entries(labels)) {
      if (!states.has(state)) throw new Error(`corpus: ${id} labels ${name} with an unknown state ${state}`);
    }
  }
}
