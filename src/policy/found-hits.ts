import type { Places } from './places.js';
import type { Hit } from './phrase-trie.js';
import type { PhraseEnd, NumberedGroup } from './phrase-node.js';

/** What was found of one group: its members, and what bars them. */
class GroupHits {
  readonly members: Hit[] = [];
  readonly barred: Hit[] = [];
  private inOrder = true;

  constructor(readonly group: NumberedGroup) {}

  /** Adds a member; where one was found at the same place right before, the longer stays. */
  add(hit: Hit): void {
    const { members } = this;
    const last = members[members.length - 1];
    if (last === undefined || last.from < hit.from) members.push(hit);
    else if (last.from === hit.from) members[members.length - 1] = better(last, hit);
    else {
      members.push(hit);
      this.inOrder = false;
    }
  }

  /** The members by place, one at each, without those that are barred. */
  settled(): Hit[] {
    const members = this.inOrder ? this.members : bestAtEachPlace(this.members);
    if (this.barred.length === 0) return members;
    return members.filter((hit) => !this.barred.some((bar) => overlaps(bar, hit)));
  }
}

/** Collects what the trees of a lexicon find in one token sequence. */
export class FoundHits {
  /** By number of the group, in the order in which they were met. */
  private readonly groups = new Map<number, GroupHits>();
  /** The same by how deep the groups' references go. */
  private readonly byDepth: GroupHits[][] = [];

  constructor(private readonly places: Places) {}

  readonly add = ({ group, except, negative }: PhraseEnd, from: number, to: number): void => {
    const hits = this.groups.get(group.number) ?? this.open(group);
    const negated = !negative && this.places.negated(from, to);
    const hit: Hit = negated ? { from, to, negated } : { from, to };
    if (except) hits.barred.push(hit);
    else hits.add(hit);
  };

  /** The groups whose references go so deep, with what is left of their members. */
  settle(depth: number): { group: NumberedGroup; hits: Hit[] }[] {
    const found = this.byDepth[depth] ?? [];
    return found
      .map((one) => ({ group: one.group, hits: one.settled() }))
      .filter(({ hits }) => hits.length > 0);
  }

  private open(group: NumberedGroup): GroupHits {
    const hits = new GroupHits(group);
    this.groups.set(group.number, hits);
    while (this.byDepth.length <= group.depth) this.byDepth.push([]);
    this.byDepth[group.depth]?.push(hits);
    return hits;
  }
}

export function overlaps(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Of two members at one place the longer, or else the one that runs over no negation. */
function better(a: Hit, b: Hit): Hit {
  return b.to > a.to || (b.to === a.to && a.negated) ? b : a;
}

/** Several trees find the members of a group, each in order. */
function bestAtEachPlace(hits: readonly Hit[]): Hit[] {
  const best = new Map<number, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.from);
    best.set(hit.from, known ? better(known, hit) : hit);
  }
  return [...best.values()].sort((a, b) => a.from - b.from);
}
