/** Colours a chart draws with: the Analysis Function's, in order, or their lighter forms in the dark. */
export interface Palette {
  readonly series: readonly string[];
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly face: string;
}

const read = (style: CSSStyleDeclaration, name: string) => style.getPropertyValue(name).trim();

/** The palette in force, read from the theme's variables. */
export function currentPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return {
    series: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map((name) => read(style, name)),
    ink: read(style, '--ink'),
    inkSoft: read(style, '--ink-soft'),
    rule: read(style, '--rule'),
    face: read(style, '--face'),
  };
}
