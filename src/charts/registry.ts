import {
  LineChart,
  type LineSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from 'echarts/charts';
import { type GridComponentOption, GridSimpleComponent } from 'echarts/components';
import { type ComposeOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/**
 * Only what is drawn is registered, so that the library stays as small as it can: axes without their
 * pointer, since words and cursor are the page's own.
 */
register([LineChart, ScatterChart, GridSimpleComponent, SVGRenderer]);

/** What a chart may be made of: a part that is not registered above is a type error. */
export type ChartOption = ComposeOption<
  LineSeriesOption | ScatterSeriesOption | GridComponentOption
>;

export type ChartSeries = LineSeriesOption | ScatterSeriesOption;

/**
 * The chart as the text of an SVG: drawn once without a canvas, handlers or animation, so there is
 * nothing to clean up, and sharp in print.
 */
export function drawChart(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return svg;
}
