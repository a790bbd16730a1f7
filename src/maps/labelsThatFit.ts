/** A district as a label wants to know it: its name and figure, and its box on the map in pixels. */
export interface LabelWish {
  readonly gss: string;
  readonly name: string;
  readonly figure: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The chosen one: always labelled, and larger. */
  readonly isOwn: boolean;
}

/** A letter of the label in pixels, a little more than the face needs. */
const LETTER_PX = 7.2;
const LINES_PX = 34;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, name, figure }: LabelWish): Box {
  const half = (Math.max(name.length, figure.length) * LETTER_PX) / 2;
  return { left: x - half, right: x + half, top: y - LINES_PX / 2, bottom: y + LINES_PX / 2 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The labels there is room for: the chosen district's first, then the larger ones, each only where it
 * fits in its district and on none before it. Half of a label may stand over its border.
 */
export function labelsThatFit(wishes: readonly LabelWish[]): readonly LabelWish[] {
  const fits = (wish: LabelWish) => {
    const { left, right } = boxOf(wish);
    return wish.isOwn || (right - left <= wish.width * 1.1 && LINES_PX <= wish.height);
  };
  const order = wishes
    .filter(fits)
    .toSorted(
      (a, b) => Number(b.isOwn) - Number(a.isOwn) || b.width * b.height - a.width * a.height,
    );
  const taken: Box[] = [];
  return order.filter((wish) => {
    const box = boxOf(wish);
    if (taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
}
