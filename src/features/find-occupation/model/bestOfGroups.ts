/** One entry of one line of the index, with how well it answers. */
export interface Scored {
  readonly line: number;
  readonly group: number;
  /** The qualifier's place plus one; 0 for none. */
  readonly qualifier: number;
  readonly score: number;
}

/**
 * The best two entries of each group, of different lines: all that a list of jobs can show.
 * Thousands of entries pass through at every key, so they are kept in flat arrays.
 */
export class BestOfGroups {
  /** Score, line and qualifier of the best entry, then of the second; a score of 0 is none. */
  private readonly slots: Float64Array;
  private readonly groups: number;

  constructor(groups: number) {
    this.groups = groups;
    this.slots = new Float64Array(groups * WIDTH);
  }

  note(group: number, line: number, qualifier: number, score: number): void {
    const { slots } = this;
    const first = group * WIDTH;
    const second = first + HALF;
    if (isBetter(slots, first, line, score)) {
      if (slots[first + LINE] !== line) slots.copyWithin(second, first, second);
      put(slots, first, line, qualifier, score);
    } else if (slots[first + LINE] !== line && isBetter(slots, second, line, score)) {
      put(slots, second, line, qualifier, score);
    }
  }

  /** All that was kept, best first; the earlier line where two are alike. */
  ranked(): readonly Scored[] {
    const found: Scored[] = [];
    for (let group = 0; group < this.groups; group += 1) {
      for (const slot of [group * WIDTH, group * WIDTH + HALF]) {
        const [score = 0, line = 0, qualifier = 0] = this.slots.subarray(slot, slot + HALF);
        if (score > 0) found.push({ line, group, qualifier, score });
      }
    }
    return found.sort((a, b) => b.score - a.score || a.line - b.line);
  }
}

const LINE = 1;
const HALF = 3;
const WIDTH = 2 * HALF;

function isBetter(slots: Float64Array, slot: number, line: number, score: number): boolean {
  const held = slots[slot] ?? 0;
  return score > held || (score === held && line < (slots[slot + LINE] ?? 0));
}

function put(slots: Float64Array, slot: number, line: number, qualifier: number, score: number) {
  slots[slot] = score;
  slots[slot + LINE] = line;
  slots[slot + LINE + 1] = qualifier;
}
