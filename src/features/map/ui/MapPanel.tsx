import { type ReactNode, type Ref, type RefObject, useCallback, useMemo, useState } from 'react';
import type { BaseLayer } from '@/maps/baseLayer';
import type { MapPainter } from '@/maps/DistrictLayer';
import { DistrictMap } from '@/maps/DistrictMap';
import type { MapOutlines } from '@/maps/outlines';
import type { MapRequest } from '../mapRequest';
import type { Classification } from '../model/classification';
import { mapFileName } from '../model/mapCsv';
import { keyNotes, widerCount } from '../model/mapNotes';
import type { MapRow, MapView } from '../model/mapView';
import { titleWithBase } from '../model/mapWords';
import { pictureWords } from '../model/pictureWords';
import { cellText, rowInWords } from '../model/rowWords';
import { BaseMapSwitch } from './BaseMapSwitch';
import { FocusCard } from './FocusCard';
import classes from './map.module.css';
import { MapKey } from './MapKey';
import { NextTo } from './NextTo';
import { saveFile } from '@/shared/saveFile';
import { ShapesSwitch } from './ShapesSwitch';

interface MapPanelProps {
  readonly view: MapView;
  readonly outlines: MapOutlines;
  readonly classification: Classification;
  readonly painter: Ref<MapPainter>;
  readonly selected: string | undefined;
  /** The districts the chosen one touches. */
  readonly nextTo: readonly MapRow[];
  readonly baseLayers: readonly BaseLayer[];
  readonly onSelect: (gss: string) => void;
  readonly onLeave: () => void;
  readonly sideHeading: RefObject<HTMLHeadingElement | null>;
  readonly shapes: MapRequest['view'];
  readonly onShapes: (shapes: MapRequest['view']) => void;
  /** Below the list beside the map. */
  readonly children: ReactNode;
}

/** The map and, beside it, the district in hand. Holds which one that is: only this is drawn anew. */
export function MapPanel(props: MapPanelProps) {
  const { view, classification, baseLayers: configured, shapes, onShapes, nextTo } = props;
  const { sideHeading, children, ...map } = props;
  // Hexagons lie nowhere on a real map.
  const baseLayers = shapes === 'hexagons' ? [] : configured;
  const [pointed, setPointed] = useState<string>();
  const [last, setLast] = useState<string>();
  const point = useCallback((gss: string | undefined) => {
    setPointed(gss);
    if (gss !== undefined) setLast(gss);
  }, []);
  const [base, setBase] = useState(configured[0] ?? null);
  const rows = useRowsOf(view);
  const own = rows.of(map.selected ?? '');
  return (
    <div className={classes.mapAndSide}>
      <DistrictMap
        {...map}
        fills={classification.fills}
        picture={pictureWords(view, classification, map.outlines.attribution)}
        onPicture={(png) => saveFile(mapFileName(view, 'png'), png)}
        label={`Map of districts. ${titleWithBase(view)}`}
        describe={rows.describe}
        figureOf={rows.figureOf}
        pointed={pointed}
        showLsipLines={widerCount(view) > 0}
        baseLayer={shapes === 'hexagons' ? null : base}
        onPoint={point}
        mapKey={<MapKey view={view} classification={classification} />}
      >
        <ShapesSwitch shapes={shapes} onShapes={onShapes} />
        <BaseMapSwitch layers={baseLayers} shown={base} onShow={setBase} />
      </DistrictMap>
      <div className={classes.side}>
        <h2 ref={sideHeading} tabIndex={-1}>
          {own ? `${own.name} and next to it` : 'District in hand'}
        </h2>
        {/* The last one stays, so that its link and Pin can be reached from the map. */}
        <FocusCard row={rows.of(pointed ?? map.selected ?? last ?? '')} view={view} />
        <NextTo rows={nextTo} view={view} onSelect={map.onSelect} />
        {children}
        {keyNotes(view, classification.method).map((note) => (
          <p key={note} className="caption">
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}

/** The rows of a view by code, as the map asks for them. */
function useRowsOf(view: MapView) {
  return useMemo(() => {
    const byCode = new Map(view.rows.map((row) => [row.gss, row]));
    return {
      of: (gss: string) => byCode.get(gss),
      describe: (gss: string) => {
        const row = byCode.get(gss);
        return row ? rowInWords(row, view) : gss;
      },
      figureOf: (gss: string) => {
        const row = byCode.get(gss);
        return row?.observation.figure.kind === 'value' ? cellText(row, view) : undefined;
      },
    };
  }, [view]);
}
