import { type ReactNode, type Ref, useCallback, useMemo, useState } from 'react';
import type { BaseLayer } from '@/maps/baseLayer';
import type { MapPainter } from '@/maps/DistrictLayer';
import { DistrictMap } from '@/maps/DistrictMap';
import type { MapOutlines } from '@/maps/outlines';
import type { MapRequest } from '../mapRequest';
import type { Classification } from '../model/classify';
import { mapFileName } from '../model/mapCsv';
import { widerCount } from '../model/mapNotes';
import type { MapView } from '../model/mapView';
import { titleWithBase } from '../model/mapWords';
import { pictureWords } from '../model/pictureWords';
import { rowInWords } from '../model/rowWords';
import { BaseMapSwitch } from './BaseMapSwitch';
import { FocusCard } from './FocusCard';
import classes from './map.module.css';
import { saveFile } from './saveFile';
import { ShapesSwitch } from './ShapesSwitch';

interface MapPanelProps {
  readonly view: MapView;
  readonly outlines: MapOutlines;
  readonly classification: Classification;
  readonly painter: Ref<MapPainter>;
  readonly selected: string | undefined;
  readonly baseLayers: readonly BaseLayer[];
  readonly onSelect: (gss: string) => void;
  readonly onLeave: () => void;
  readonly shapes: MapRequest['view'];
  readonly onShapes: (shapes: MapRequest['view']) => void;
  /** Over the map. */
  readonly above: ReactNode;
  readonly renderAreaLink: (gss: string, text: string) => ReactNode;
  /** The key: beside the map, below the card. */
  readonly children: ReactNode;
}

/** The map and, beside it, the district in hand. Holds which one that is: only this is drawn anew. */
export function MapPanel(props: MapPanelProps) {
  const {
    view,
    classification,
    baseLayers: configured,
    shapes,
    onShapes,
    above,
    renderAreaLink,
    children,
    ...map
  } = props;
  // Hexagons lie nowhere on a real map.
  const baseLayers = shapes === 'hexagons' ? [] : configured;
  const [pointed, setPointed] = useState<string>();
  const [last, setLast] = useState<string>();
  const point = useCallback((gss: string | undefined) => {
    setPointed(gss);
    if (gss !== undefined) setLast(gss);
  }, []);
  const [base, setBase] = useState(configured[0] ?? null);
  const byCode = useMemo(() => new Map(view.rows.map((row) => [row.gss, row])), [view]);
  const hasWider = useMemo(() => widerCount(view) > 0, [view]);
  const describe = useCallback(
    (gss: string) => {
      const row = byCode.get(gss);
      return row ? rowInWords(row, view) : gss;
    },
    [byCode, view],
  );
  return (
    <>
      <div className={classes.map}>
        {above}
        <DistrictMap
          {...map}
          fills={classification.fills}
          picture={pictureWords(view, classification, map.outlines.attribution)}
          onPicture={(png) => saveFile(mapFileName(view, 'png'), png)}
          label={`Map of districts. ${titleWithBase(view)}`}
          describe={describe}
          pointed={pointed}
          showLsipLines={hasWider}
          baseLayer={shapes === 'hexagons' ? null : base}
          onPoint={point}
        >
          <ShapesSwitch shapes={shapes} onShapes={onShapes} />
          <BaseMapSwitch layers={baseLayers} shown={base} onShow={setBase} />
        </DistrictMap>
      </div>
      <div className={classes.side}>
        <FocusCard
          // The last one stays, so that its link and Pin can be reached from the map.
          row={byCode.get(pointed ?? map.selected ?? last ?? '')}
          view={view}
          renderAreaLink={renderAreaLink}
        />
        {children}
      </div>
    </>
  );
}
