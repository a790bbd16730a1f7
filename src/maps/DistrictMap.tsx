import type { Map as LeafletInstance } from 'leaflet';
import { type ReactNode, useId, useState } from 'react';
import type { BaseLayer } from './baseLayer';
import { BaseTiles } from './BaseTiles';
import type { DistrictFill } from './districtFill';
import { DistrictLayer } from './DistrictLayer';
import { FillPatterns } from './FillPatterns';
import { LeafletMap } from './LeafletMap';
import { MapAttribution } from './MapAttribution';
import { MapToolbar } from './MapToolbar';
import classes from './maps.module.css';
import { OutlineLayer } from './OutlineLayer';
import type { MapOutlines } from './outlines';
import { useMapKeys } from './useMapKeys';

export interface DistrictMapProps {
  readonly outlines: MapOutlines;
  /** The accessible name: what is mapped. */
  readonly label: string;
  /** A new map recolours; what is not in it is hatched. Keep its identity while nothing changes. */
  readonly fills: ReadonlyMap<string, DistrictFill>;
  /** A district in words: name, figure, comparison. Spoken as the keyboard moves. */
  readonly describe: (gss: string) => string;
  readonly selected?: string;
  /** The district a pointer rests on: outlined. */
  readonly pointed?: string;
  readonly showLsipLines?: boolean;
  readonly baseLayer: BaseLayer | null;
  /** The district under the pointer or the keyboard; undefined when it is left. */
  readonly onPoint: (gss: string | undefined) => void;
  readonly onSelect: (gss: string) => void;
  /** Escape: move the focus to what follows the map. */
  readonly onLeave: () => void;
  /** More controls, in the toolbar above the map. */
  readonly children?: ReactNode;
}

/** The districts of the United Kingdom on a map, with its toolbar, keyboard and attribution. */
export function DistrictMap(props: DistrictMapProps) {
  const { outlines, label, baseLayer, selected, pointed, describe, onPoint, onSelect, onLeave } =
    props;
  const helpId = useId();
  const [map, setMap] = useState<LeafletInstance | null>(null);
  const [baseFailed, setBaseFailed] = useState(false);
  const { places } = outlines;
  const keys = useMapKeys({ places, map, selected, describe, onPoint, onSelect, onLeave });
  const base = baseFailed ? null : baseLayer;
  const shapeOf = (gss: string | undefined) =>
    outlines.shapes.features.find((shape) => shape.properties.gss === gss);
  const pointedShape = shapeOf(keys.active ?? pointed);
  const selectedShape = shapeOf(selected);

  return (
    <div>
      <MapToolbar
        map={map}
        helpShown={keys.helpShown}
        onHelp={() => keys.setHelpShown((shown) => !shown)}
      >
        {props.children}
      </MapToolbar>
      <p id={helpId} className={keys.helpShown ? classes.help : classes.spoken}>
        Arrow keys move from district to district. Enter chooses one. Plus and minus zoom. Escape
        leaves the map for the table. Question mark shows or hides this line.
      </p>
      <FillPatterns />
      <div
        className={classes.frame}
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-describedby={helpId}
        {...keys.handlers}
      >
        <div className={classes.canvas} aria-hidden="true">
          <LeafletMap onReady={setMap}>
            {base && <BaseTiles layer={base} onFail={() => setBaseFailed(true)} />}
            <DistrictLayer
              shapes={outlines.shapes}
              edition={outlines.edition}
              fills={props.fills}
              overBaseMap={base !== null}
              onPoint={onPoint}
              onSelect={onSelect}
            />
            <OutlineLayer name={outlines.edition} shape={outlines.regionLines} look="region" />
            {props.showLsipLines && (
              <OutlineLayer name={outlines.edition} shape={outlines.lsipLines} look="lsip" />
            )}
            {selectedShape && (
              <OutlineLayer
                name={selectedShape.properties.gss}
                shape={selectedShape}
                look="selected"
              />
            )}
            {pointedShape && (
              <OutlineLayer
                name={pointedShape.properties.gss}
                shape={pointedShape}
                look="pointed"
              />
            )}
          </LeafletMap>
        </div>
        {baseLayer && baseFailed && <p className={classes.corner}>No background map</p>}
      </div>
      <p className={classes.spoken} role="status">
        {keys.spoken}
      </p>
      <MapAttribution boundaries={outlines.attribution} baseLayer={base} />
    </div>
  );
}
