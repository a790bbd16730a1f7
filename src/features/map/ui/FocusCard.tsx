import { AreaLink } from '@/ui/links';
import { measureOfMap } from '@/services/pack/mapObservation';
import { PinButton } from '@/ui/PinButton';
import type { MapRow, MapView } from '../model/mapView';
import { baseOf } from '../model/bases';
import { lowerFirst, qualityText, titleWithBase, upperFirst } from '../model/mapWords';
import { comparisonText, figureText, intervalText, WIDER_AREA } from '../model/rowWords';
import classes from './map.module.css';

interface FocusCardProps {
  /** The district under the pointer or the keyboard, else the chosen one. */
  readonly row: MapRow | undefined;
  readonly view: MapView;
}

/** One district of the map in figures. Beside the map, so that it hides nothing. */
export function FocusCard({ row, view }: FocusCardProps) {
  if (!row)
    return (
      // A group of words: a fieldset is for controls.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      <div className={`${classes.card} ${classes.empty}`} role="group" aria-label="District">
        <p>Point at a district, or use the arrow keys on the map.</p>
      </div>
    );
  const [interval, comparison] = [intervalText(row, view), comparisonText(row, view)];
  const isFigure = row.observation.figure.kind === 'value';
  const base = isFigure ? baseOf(view.indicator.id) : undefined;
  const quality = isFigure ? `${upperFirst(qualityText(view))}. ` : '';
  const sentences = [
    row.widerArea && `${WIDER_AREA} ${row.widerArea}`,
    base,
    interval && `95% interval ${interval}`,
    comparison && upperFirst(comparison),
  ].filter((sentence) => sentence !== undefined && sentence !== '');
  return (
    // As above.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={classes.card} role="group" aria-label="District">
      <h3>
        <AreaLink gss={row.gss}>{row.name}</AreaLink>
      </h3>
      <p key={row.gss} className={isFigure ? classes.figure : undefined}>
        {isFigure ? figureText(row, view) : `No figure: ${figureText(row, view)}`}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p key={view.id} className="caption">
        {`${quality === '. ' ? '' : quality}${view.period}. ${view.sourceName}`}
      </p>
      <PinButton
        observation={{
          ...row.observation,
          indicator: measureOfMap(row.observation, view.id),
        }}
        label={`${lowerFirst(titleWithBase(view))}, ${whose(row)}`}
      />
    </div>
  );
}

/** What is pinned is the figure of the area it is of. */
const whose = ({ name, widerArea }: MapRow): string =>
  widerArea === undefined ? name : `${widerArea}, the skills area around ${name}`;
