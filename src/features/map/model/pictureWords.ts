import type { PictureWords } from '@/maps/mapPicture';
import type { Classification } from './classification';
import type { MapView } from './mapView';
import { keyNotes, widerCount, widerWords } from './mapNotes';
import { districts, lineBelowTitle, mapTitle, referenceWords, sourceWords } from './mapWords';

/** The line of the key for districts without a figure. */
export function missingLabel({ missing }: Classification): string {
  const [last = '', ...others] = missing.reasons.toReversed();
  // A comma before the "or": some reasons have one of their own.
  return `No figure: ${[...others.toReversed(), others.length > 0 ? `or ${last}` : last].join(', ')}`;
}

/** The line of the key for the dashed borders; undefined where there are none. */
export function widerLabel(view: MapView): string | undefined {
  const count = widerCount(view);
  if (count === 0) return undefined;
  const whose = count === 1 ? 'district shows its figure' : 'districts show its figure';
  return `Border of a local skills area: ${count} ${whose}`;
}

/** What a picture of the map says: the same title, key and source as the page. */
export function pictureWords(
  view: MapView,
  classification: Classification,
  attribution: string,
): PictureWords {
  const { classes, method, missing } = classification;
  const reference = referenceWords(view);
  const [wider, whose] = [widerLabel(view), widerWords(view)];
  return {
    title: mapTitle(view),
    period: lineBelowTitle(view),
    key: [
      ...classes.map(({ fill, label, count }) => ({
        fill,
        label: `${label} (${districts(count)})`,
      })),
      ...(missing.count > 0
        ? [
            {
              fill: 'missing' as const,
              label: `${missingLabel(classification)} (${districts(missing.count)})`,
            },
          ]
        : []),
      ...(wider === undefined ? [] : [{ fill: 'skills-area' as const, label: wider }]),
    ],
    ...(reference === undefined ? {} : { reference }),
    notes: [
      ...(whose === undefined ? [] : [whose]),
      ...keyNotes(view, method),
      sourceWords(view),
      `${attribution}.`,
    ],
  };
}
