/** At most this many classes of amounts: one for each step of the palette. */
const AMOUNT_CLASSES = 3;

/**
 * Cuts sorted values into classes of about equal size. Equal values always share a class, so that
 * a class may be larger, and with few distinct values there are fewer classes.
 *
 * @returns the first value of each class but the lowest, rising
 */
export function quantileBreaks(
  sorted: readonly number[],
  classes = AMOUNT_CLASSES,
): readonly number[] {
  const breaks: number[] = [];
  for (let part = 1; part < classes; part += 1) {
    const start = nearestStart(sorted, Math.round((part * sorted.length) / classes));
    const value = start === undefined ? undefined : sorted[start];
    if (value !== undefined && value > (breaks.at(-1) ?? Number.NEGATIVE_INFINITY))
      breaks.push(value);
  }
  return breaks;
}

/** The position nearest to the wanted one where a run of equal values begins; never the first. */
function nearestStart(sorted: readonly number[], wanted: number): number | undefined {
  let [down, up] = [wanted, wanted];
  while (down > 0 && sorted[down] === sorted[down - 1]) down -= 1;
  while (up < sorted.length && sorted[up] === sorted[up - 1]) up += 1;
  const [hasDown, hasUp] = [down > 0, up > 0 && up < sorted.length];
  if (hasDown && hasUp) return wanted - down <= up - wanted ? down : up;
  if (hasDown) return down;
  return hasUp ? up : undefined;
}

/**
 * Cuts the span of sorted values into classes of equal width. Classes may be empty.
 *
 * @returns the lower edge of each class but the lowest, rising; none where all values are equal
 */
export function equalIntervalBreaks(
  sorted: readonly number[],
  classes = AMOUNT_CLASSES,
): readonly number[] {
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || least === most) return [];
  const width = (most - least) / classes;
  return Array.from({ length: classes - 1 }, (_, index) => least + width * (index + 1));
}

/** The class of a value: how many of the rising breaks it reaches. */
export function classOf(value: number, breaks: readonly number[]): number {
  let reached = 0;
  for (const edge of breaks) if (value >= edge) reached += 1;
  return reached;
}
