import type { Ref } from 'react';
import type { BaseLayer } from './baseLayer';
import { BaseTiles } from './BaseTiles';
import type { DistrictFill } from './districtFill';
import { DistrictLabels } from './DistrictLabels';
import { DistrictLayer, type MapPainter } from './DistrictLayer';
import { OutlineLayer } from './OutlineLayer';
import type { DrawnArea, MapOutlines } from './outlines';
import { RingLayer, type RingsAround } from './RingLayer';

export interface MapLayersProps {
  readonly painter: Ref<MapPainter> | undefined;
  readonly outlines: MapOutlines;
  readonly fills: ReadonlyMap<string, DistrictFill>;
  readonly figureOf: (gss: string) => string | undefined;
  readonly selected: string | undefined;
  readonly pointed: string | undefined;
  readonly within?: DrawnArea | undefined;
  readonly around?: RingsAround | undefined;
  readonly showLsipLines: boolean;
  readonly base: BaseLayer | null;
  readonly onBaseFail: () => void;
  readonly onPoint: (gss: string | undefined) => void;
  readonly onSelect: (gss: string) => void;
}

/** What is drawn, from below: base map, districts, wider borders, the chosen, the pointed at. */
export function MapLayers(props: MapLayersProps) {
  const { outlines, base, fills, onPoint, onSelect } = props;
  const { edition, shapes } = outlines;
  const shapeOf = (gss: string | undefined) =>
    shapes.features.find((shape) => shape.properties.gss === gss);
  const selected = shapeOf(props.selected);
  const pointed = shapeOf(props.pointed);
  return (
    <>
      {base && <BaseTiles key={base.url} layer={base} onFail={props.onBaseFail} />}
      <DistrictLayer
        painter={props.painter}
        shapes={shapes}
        edition={edition}
        fills={fills}
        overBaseMap={base !== null}
        onPoint={onPoint}
        onSelect={onSelect}
      />
      <OutlineLayer name={edition} shape={outlines.regionLines} look="region" />
      {props.showLsipLines && (
        <OutlineLayer name={edition} shape={outlines.lsipLines} look="lsip" />
      )}
      {props.within && (
        <OutlineLayer name={props.within.name} shape={props.within.edge} look="selected" />
      )}
      {selected && <OutlineLayer name={selected.properties.gss} shape={selected} look="selected" />}
      {props.around && <RingLayer of={props.around} />}
      <DistrictLabels
        outlines={outlines}
        fills={fills}
        selected={props.selected}
        figureOf={props.figureOf}
      />
      {pointed && <OutlineLayer name={pointed.properties.gss} shape={pointed} look="pointed" />}
    </>
  );
}
