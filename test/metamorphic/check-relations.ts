import { describe, expect, it } from 'vitest';
import { type Readings, readAgreement, readingsOf } from './agreements.js';
import { exceptionsOf } from './exceptions.js';
import { applyRelation, RELATIONS } from './relations.js';

/** A test for each relation that changes anything in an agreement: the verdicts stay as they were. */
export function checkRelations(files: readonly string[]): void {
  describe.each(files)('%s', (file) => {
    const source = readAgreement(file);
    let known: Readings | undefined;
    for (const [name, { exact }] of Object.entries(RELATIONS)) {
      const changed = applyRelation(name, source, file);
      if (changed === undefined) continue;
      it(name, () => {
        known ??= readingsOf(source, file);
        const found = readingsOf(changed.source, changed.file);
        const moved = Object.keys(known.states).filter((key) => {
          const kept = exact || known?.verdicts[idOf(key)] !== found.verdicts[idOf(key)];
          return kept && known?.states[key] !== found.states[key];
        });
        // An exception that no longer occurs is missing here, and must be taken off the list.
        const expected = exceptionsOf(name, file).map(({ element, becomes }) => `${element}: ${becomes}`);
        expect(moved.map((key) => `${key}: ${found.states[key]}`).sort()).toEqual(expected.sort());
      });
    }
  });
}

const idOf = (element: string): string => element.slice(0, element.lastIndexOf('.'));
