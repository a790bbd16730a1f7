import { LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** Only what is drawn is registered, so that the library stays as small as it can. */
register([LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** What a chart may be made of: a part that is not registered above is a type error. */
export type ChartOption = ComposeOption<
  LineSeriesOption | GridComponentOption | MarkLineComponentOption
>;

/** Draws into an element as SVG, so that a hand-out prints sharp. */
export function createChart(element: HTMLElement) {
  return init(element, null, { renderer: 'svg' });
}
