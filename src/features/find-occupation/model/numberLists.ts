/** Lists of small numbers laid end to end: list n runs from `starts[n]` to `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly items: Uint16Array;
}

export function listAt({ starts, items }: NumberLists, at: number): Uint16Array {
  return items.subarray(starts[at], starts[at + 1]);
}

/** Collects lists one after the other. */
export class ListBuilder {
  private readonly starts: number[] = [0];
  private readonly items: number[] = [];

  add(item: number): void {
    this.items.push(item);
  }

  close(): void {
    this.starts.push(this.items.length);
  }

  closeWith(items: readonly number[]): void {
    for (const item of items) this.items.push(item);
    this.close();
  }

  build(): NumberLists {
    return { starts: Uint32Array.from(this.starts), items: Uint16Array.from(this.items) };
  }
}

export function renumber(lists: NumberLists, newNumber: Uint16Array): NumberLists {
  return { starts: lists.starts, items: lists.items.map((item) => newNumber[item] ?? 0) };
}

/** From the words of each line to the lines of each word: `count` words, lines in order. */
export function turnRound({ starts, items }: NumberLists, count: number): NumberLists {
  const turnedStarts = new Uint32Array(count + 1);
  for (const item of items) turnedStarts[item + 1] = (turnedStarts[item + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1)
    turnedStarts[at + 1] = (turnedStarts[at + 1] ?? 0) + (turnedStarts[at] ?? 0);
  const next = turnedStarts.slice();
  const turned = new Uint16Array(items.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0;
      const place = next[item] ?? 0;
      turned[place] = list;
      next[item] = place + 1;
    }
  }
  return { starts: turnedStarts, items: turned };
}
