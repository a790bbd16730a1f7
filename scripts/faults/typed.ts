/** What a field held at a time, and when the page had taken that in; none while it had not. */
interface Stage {
  readonly text: string;
  takenAt?: number;
}

/** What a kill has cost. */
export type Cost =
  /** `seconds`: from the first key that is gone to the kill; 0 where none is. */
  | { readonly kind: 'kept'; readonly seconds: number }
  /** What is stored was never in the field. */
  | { readonly kind: 'lost' };

/** All that was typed into a field, stage by stage, so that it can be told what is missing of it. */
export class Typed {
  readonly #stages: Stage[];

  constructor(text: string) {
    this.#stages = [{ text, takenAt: Number.NEGATIVE_INFINITY }];
  }

  /** What the field holds when all is taken in. */
  get latest(): string {
    return this.#stages.at(-1)?.text ?? '';
  }

  /** A change is on its way to the page. @returns what notes that it has arrived, ms since 1970 */
  send(text: string): (takenAt: number) => void {
    const stage: Stage = { text };
    this.#stages.push(stage);
    return (takenAt) => {
      stage.takenAt = takenAt;
    };
  }

  /** What a kill at that time has cost, by what is stored after it. */
  costOf(stored: string, killedAt: number): Cost {
    const kept = this.#stages.findLastIndex(({ text }) => text === stored);
    if (kept < 0) return { kind: 'lost' };
    const missing = this.#stages
      .slice(kept + 1)
      .flatMap(({ takenAt }) => (takenAt === undefined ? [] : [takenAt]));
    const first = Math.min(killedAt, ...missing);
    return { kind: 'kept', seconds: (killedAt - first) / 1000 };
  }
}
