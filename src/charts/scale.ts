/** A value of an axis that is printed, with its words. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** The ends of a picture in the unit of its figures, and what is printed along it. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
}

interface AxisInput {
  readonly format: (value: number) => string;
  /** Amounts start at zero; positions, such as pay on a strip, start a little under the least. */
  readonly from: 'zero' | 'least';
  /** How many steps to aim at: fewer on a narrow picture. */
  readonly steps?: number;
}

const ROUND = [1, 2, 2.5, 5, 10] as const;

/** Ends are written with one decimal at most, quarters of ten aside. */
const LEAST_STEP = 0.1;

function roundStep(width: number, steps: number): number {
  const rough = Math.max(width / steps, LEAST_STEP);
  const power = 10 ** Math.floor(Math.log10(rough));
  // 2.5 of a step under one would need two decimals.
  const sizes = power < 1 ? ROUND.filter((size) => size !== 2.5) : ROUND;
  return (sizes.find((size) => size * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/**
 * An axis with round ends that holds every value. Nothing, or the same value everywhere, still gets an
 * axis of some width.
 */
export function axisOf(
  values: readonly (number | null)[],
  { format, from, steps: aimed = 4 }: AxisInput,
): Axis {
  const known = values.filter((value) => value !== null);
  const most = Math.max(...known, from === 'zero' ? 0 : -Infinity);
  const least = Math.min(...known, from === 'zero' ? 0 : Infinity);
  if (known.length === 0) return { low: 0, high: 1, ticks: [] };
  const step = roundStep(most === least ? Math.abs(most) || 1 : most - least, aimed);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(most / step - 1e-9), first + 1);
  // 99,978 steps of a tenth are 9997.800000000001: an end is what is written at it.
  const placeAt = (steps: number) => Number((steps * step).toFixed(6));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => {
    const value = placeAt(first + at);
    return { value, text: format(value) };
  });
  return { low: placeAt(first), high: placeAt(last), ticks };
}

/** Where a value stands along an axis, in hundredths of its length; values past an end stand on it. */
export function placeOf(value: number, { low, high }: Pick<Axis, 'low' | 'high'>): number {
  const place = (100 * (value - low)) / (high - low);
  return Math.min(100, Math.max(0, place));
}

/** A place as an attribute of SVG or CSS. */
export const percent = (place: number): string => `${Number(place.toFixed(2))}%`;

/** What is written at a place of a picture, its middle there where there is room. */
export interface Label {
  readonly place: number;
  readonly text: string;
}

/** A label where it is drawn: at an edge it begins or ends there. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The width of a letter of 13 px in hundredths of a picture: nothing is measured. */
export const LETTER = {
  /** On the narrowest picture of a tile, 152 px. */
  tile: 4.6,
  /** On the rows of a phone. */
  row: 3.4,
  /** Under a chart on a phone. */
  plot: 2.8,
} as const;

const halfOf = (text: string, letter: number) => ((text.length + 1) * letter) / 2;

/** Labels on one line, moved as little as keeps each inside the picture and off its neighbours. */
export function placeLabels(labels: readonly Label[], letter: number): readonly PlacedLabel[] {
  const sorted = labels.toSorted((a, b) => a.place - b.place);
  const halves = sorted.map(({ text }) => halfOf(text, letter));
  const middles = apart(
    sorted.map(({ place }) => place),
    (at) => (halves[at] ?? 0) + (halves[at + 1] ?? 0),
  );
  // Pushed inside from the left, then from the right.
  const inside: number[] = [];
  let floor = 0;
  for (const [at, middle] of middles.entries()) {
    const half = halves[at] ?? 0;
    inside.push(Math.max(middle, floor + half));
    floor = (inside[at] ?? 0) + half;
  }
  let ceiling = 100;
  for (let at = inside.length - 1; at >= 0; at -= 1) {
    const half = halves[at] ?? 0;
    const middle = Math.min(inside[at] ?? 0, ceiling - half);
    inside[at] = middle;
    ceiling = middle - half;
  }
  return sorted.map(({ text }, at) => anchored(text, inside[at] ?? 0, halves[at] ?? 0));
}

function anchored(text: string, middle: number, half: number): PlacedLabel {
  if (middle <= half + 1e-9) return { text, x: '0', anchor: 'start' };
  if (middle >= 100 - half - 1e-9) return { text, x: '100%', anchor: 'end' };
  return { text, x: percent(middle), anchor: 'middle' };
}

/** A printed scale needs two of its values to be read. */
const LEAST_PRINTED = 2;

/**
 * What is printed along an axis: its lines by name, then its ends where they leave those room, or the
 * values next to them.
 */
export function axisLabels(
  axis: Axis,
  lines: readonly Tick[],
  letter: number,
): readonly PlacedLabel[] {
  const label = ({ value, text }: Tick): Label => ({ place: placeOf(value, axis), text });
  const printed = lines.map(label);
  const { ticks } = axis;
  const ends = [ticks.at(-1), ticks[0]].filter((tick) => tick !== undefined);
  let count = 0;
  for (const tick of [...ends, ...ticks.slice(1, -1)]) {
    if (count >= LEAST_PRINTED) break;
    const one = label(tick);
    if (printed.some((other) => touch(one, other, letter))) continue;
    printed.push(one);
    count += 1;
  }
  return placeLabels(printed, letter);
}

/** True where two labels at their places would touch. */
export function touch(a: Label, b: Label, letter: number): boolean {
  const middle = ({ place, text }: Label) => {
    const half = halfOf(text, letter);
    return Math.min(100 - half, Math.max(half, place));
  };
  const needed = halfOf(a.text, letter) + halfOf(b.text, letter);
  return Math.abs(middle(a) - middle(b)) < needed;
}

/**
 * Places in their order, pushed apart where two are too close; the middle of all stays.
 *
 * @param gap how far the one at a place of the order must be from the next
 */
export function apart(sorted: readonly number[], gap: (at: number) => number): readonly number[] {
  const moved: number[] = [];
  for (const [at, place] of sorted.entries())
    moved.push(Math.max(place, (moved[at - 1] ?? -Infinity) + gap(at - 1)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const shift = sorted.length === 0 ? 0 : (sum(sorted) - sum(moved)) / sorted.length;
  return moved.map((place) => place + shift);
}

/** Where the cursor goes for a key; undefined for keys that are not the picture's. */
export function nextIndex(key: string, at: number | null, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === null ? 0 : Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === null ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
