import { type CSSProperties, useEffect, useId, useState } from 'react';
import { type MapSeries, periodAt, seriesBreaks, seriesNotes } from '../model/mapSeries';
import classes from './map.module.css';
import { SERIES_NOTES_ID } from './SeriesNotes';

/** Long enough to pass over a year without drawing it, short enough to feel at once. */
const SETTLE_MS = 120;

interface PeriodSliderProps {
  readonly mapId: string;
  readonly series: MapSeries;
  readonly onPeriod: (period: string) => void;
  /** Each period passed over: the colours may follow the hand. */
  readonly onDraft: (period: string) => void;
  /** A hand or the focus has come to the slider. */
  readonly onNear: () => void;
}

/** The periods of a series along a line: by drag, arrow keys, Home and End. */
export function PeriodSlider(props: PeriodSliderProps) {
  const { mapId, series, onPeriod, onDraft, onNear } = props;
  const id = useId();
  const [draft, setDraft] = useState<number>();
  const last = series.periods.length - 1;
  const breaks = seriesBreaks(mapId, series.periods);
  const at = draft ?? series.at;
  // Reached: from here on the address leads, also when it goes back.
  if (draft !== undefined && draft === series.at) setDraft(undefined);

  useEffect(
    function settle() {
      const period = draft === undefined ? undefined : series.periods[draft];
      if (period === undefined) return undefined;
      const timer = setTimeout(() => onPeriod(period), SETTLE_MS);
      return () => clearTimeout(timer);
    },
    [draft, onPeriod, series],
  );

  return (
    <div className={classes.slider}>
      <label htmlFor={id}>
        {'Period '}
        <strong key={at} aria-hidden="true">
          {periodAt(series, at)}
        </strong>
      </label>
      <span className={classes.track}>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-valuetext={periodAt(series, at)}
          {...(seriesNotes(mapId).length > 0 ? { 'aria-describedby': SERIES_NOTES_ID } : {})}
          onFocus={onNear}
          onPointerEnter={onNear}
          onChange={(event) => {
            const to = Number(event.currentTarget.value);
            const period = series.periods[to];
            setDraft(to);
            if (period !== undefined) onDraft(period);
          }}
        />
        {breaks.map((one) => (
          <span
            key={one}
            aria-hidden="true"
            className={classes.break}
            style={markAt((one - 0.5) / last)}
          />
        ))}
      </span>
    </div>
  );
}

/** A share of the way along the line, as the style sheet takes it. */
const markAt = (share: number): CSSProperties => ({ '--along': share });
