import type { Map as LeafletInstance } from 'leaflet';
import { type ReactNode, type Ref, useCallback, useId, useMemo, useState } from 'react';
import { LoadedPart, partOf } from '@/ui/LoadedPart';
import { AfterPaint } from './AfterPaint';
import type { BaseLayer } from './baseLayer';
import type { DistrictFill } from './districtFill';
import type { MapPainter } from './DistrictLayer';
import { FillPatterns } from './FillPatterns';
import { MapAttribution } from './MapAttribution';
import type { PictureWords } from './mapPicture';
import { MapToolbar, type NearPlace } from './MapToolbar';
import { nearBounds } from './nearBounds';
import classes from './maps.module.css';
import type { DrawnArea, MapOutlines } from './outlines';
import { PictureButton } from './PictureButton';
import type { RingsAround } from './RingLayer';
import { useMapKeys } from './useMapKeys';

export interface DistrictMapProps {
  readonly outlines: MapOutlines;
  /** The accessible name: what is mapped. */
  readonly label: string;
  /** A new map recolours; what is not in it is hatched. Keep its identity while nothing changes. */
  readonly fills: ReadonlyMap<string, DistrictFill>;
  /** Lets the page show fills before it has drawn itself anew. */
  readonly painter?: Ref<MapPainter>;
  /** A district in words: name, figure, comparison. Spoken as the keyboard moves. */
  readonly describe: (gss: string) => string;
  /** The figure of a district at a glance, for its label: "3.8%"; undefined where there is none. */
  readonly figureOf: (gss: string) => string | undefined;
  readonly selected: string | undefined;
  /** What is looked at first beside the chosen district: those it touches where absent. */
  readonly lookAt?: readonly string[];
  /** The area that is looked at, where it is more than one district. */
  readonly within?: DrawnArea;
  /** Rings around a place and what stands in them. */
  readonly around?: RingsAround;
  /** The district a pointer rests on: outlined. */
  readonly pointed: string | undefined;
  /** Draws the borders of LSIP areas, where some figures are of those. */
  readonly showLsipLines: boolean;
  readonly baseLayer: BaseLayer | null;
  /** The district under the pointer or the keyboard; undefined when it is left. */
  readonly onPoint: (gss: string | undefined) => void;
  readonly onSelect: (gss: string) => void;
  /** Escape: move the focus to what follows the map. */
  readonly onLeave: () => void;
  /** What is said on a picture of the map. */
  readonly picture: PictureWords;
  readonly onPicture: (png: Blob) => void;
  /** The key, over a corner of the map. */
  readonly mapKey: ReactNode;
  /** More controls, in the toolbar over the map. */
  readonly children?: ReactNode;
}

/** The library that draws is most of the code of the page, whose words and figures do without. */
const picturePart = partOf(async () => (await import('./LeafletPicture')).LeafletPicture);

type Looked = Pick<DistrictMapProps, 'outlines' | 'selected' | 'lookAt' | 'within'>;

/** The chosen district or area as something to look at; the same object while it is the same. */
function useNearPlace({ outlines, selected, lookAt, within }: Looked): NearPlace | undefined {
  return useMemo(() => {
    const bounds = nearBounds(outlines, within ? undefined : selected, within?.districts ?? lookAt);
    if (!bounds) return undefined;
    const place = outlines.places.find(({ gss }) => gss === selected);
    const [south, west, north, east] = bounds;
    const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
    if (within) return { name: within.name, ...middle, bounds };
    return place && { ...place, bounds };
  }, [outlines, selected, lookAt, within]);
}

/** The districts of the United Kingdom on a map, with its toolbar, keyboard and attribution. */
export function DistrictMap(all: DistrictMapProps) {
  const { children, label, baseLayer, picture, onPicture, mapKey, ...props } = all;
  const { outlines } = props;
  const helpId = useId();
  const [map, setMap] = useState<LeafletInstance | null>(null);
  // Without a network there is nothing to ask for.
  const [isOffline] = useState(() => !navigator.onLine);
  const [failed, setFailed] = useState<BaseLayer | null>(null);
  const [isMissing, setMissing] = useState(false);
  const onBaseFail = useCallback(() => setFailed(baseLayer), [baseLayer]);
  const baseFailed = isOffline || (baseLayer !== null && failed?.url === baseLayer.url);
  const keys = useMapKeys({ ...props, places: outlines.places, map });
  const base = baseFailed ? null : baseLayer;
  const near = useNearPlace(props);
  return (
    <div className={classes.stage}>
      <MapToolbar
        map={map}
        bounds={outlines.bounds}
        regions={outlines.regions}
        near={near}
        helpShown={keys.helpShown}
        onHelp={keys.toggleHelp}
      >
        {children}
        <PictureButton map={map} words={picture} onPicture={onPicture} />
      </MapToolbar>
      <p id={helpId} className={keys.helpShown ? classes.help : 'visually-hidden'}>
        Arrow keys move from district to district. Enter chooses one. Plus and minus zoom. Escape
        leaves the map for the list. Question mark shows or hides this line.
      </p>
      <FillPatterns />
      <div
        className={classes.frame}
        role="application"
        // The one tab stop of the map: an application takes the keys itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        aria-describedby={helpId}
        {...keys.handlers}
      >
        <div className={classes.canvas} aria-hidden="true">
          <AfterPaint>
            {isMissing ? null : (
              <LoadedPart
                part={picturePart}
                props={{
                  start: near?.bounds,
                  onReady: setMap,
                  layers: {
                    ...props,
                    painter: props.painter,
                    pointed: keys.active ?? props.pointed,
                    base,
                    onBaseFail,
                  },
                }}
                onMissing={() => setMissing(true)}
              />
            )}
          </AfterPaint>
        </div>
        {baseLayer && baseFailed && (
          <p className={`${classes.corner} no-print`}>The background map did not load.</p>
        )}
      </div>
      {isMissing ? (
        <div className={`${classes.missing} no-print`}>
          <p>The picture of the map did not load. The table has the same figures.</p>
          <button type="button" className="button" onClick={() => setMissing(false)}>
            Try again
          </button>
        </div>
      ) : null}
      <div className={classes.keyCorner}>{mapKey}</div>
      <output className="visually-hidden" aria-label="District in hand">
        {keys.spoken}
      </output>
      <MapAttribution boundaries={outlines.attribution} baseLayer={base} />
    </div>
  );
}
