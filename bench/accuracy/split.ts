import { createHash } from 'node:crypto';

/**
 * The wording set is split once and for all: a passage is held out when the first byte of the SHA-256 of its id
 * is below 85 (85/256, a third). The rule depends on nothing but the id, so adding or mending passages moves none.
 * Nobody tunes on the held-out third: its figures are printed, its errors are not.
 */
const heldOutBelow = 85;

export function isHeldOut(id: string): boolean {
  const firstByte = createHash('sha256').update(id, 'utf8').digest()[0] ?? 0;
  return firstByte < heldOutBelow;
}
