import { formatList } from '@/domain/format';
import { reasonInWords } from '@/domain/figure';
import type { PictureWords } from '@/maps/mapPicture';
import type { Classification } from './classify';
import type { MapView } from './mapView';
import { districts, mapTitle, referenceWords, sourceWords } from './mapWords';

/** The line of the key for districts without a figure. */
export function missingLabel({ missing }: Classification, { instead }: MapView): string {
  return `No figure: ${instead ?? formatList(missing.reasons.map(reasonInWords), 'or')}`;
}

/** What a picture of the map says: the same title, key and source as the page. */
export function pictureWords(
  view: MapView,
  classification: Classification,
  attribution: string,
): PictureWords {
  const { classes, missing } = classification;
  const reference = referenceWords(view);
  return {
    title: mapTitle(view),
    period: view.period,
    key: [
      ...classes.map(({ fill, label, count }) => ({
        fill,
        label: `${label} (${districts(count)})`,
      })),
      ...(missing.count > 0
        ? [
            {
              fill: 'missing' as const,
              label: `${missingLabel(classification, view)} (${districts(missing.count)})`,
            },
          ]
        : []),
    ],
    ...(reference === undefined ? {} : { reference }),
    notes: [sourceWords(view), `${attribution}.`],
  };
}
