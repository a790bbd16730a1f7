import type { Map as LeafletInstance } from 'leaflet';
import { type KeyMark, markLook, MISSING_PATTERN_ID } from './districtFill';

/** What stands on the picture beside the map: it has to speak for itself once it is handed on. */
export interface PictureWords {
  readonly title: string;
  readonly period: string;
  readonly key: readonly { readonly fill: KeyMark; readonly label: string }[];
  /** The reference of the key, in a sentence. */
  readonly reference?: string;
  /** Source and attribution, a paragraph each. */
  readonly notes: readonly string[];
}

/** The map as it is on screen, as markup that needs no page around it. */
export interface DrawnMap {
  readonly content: string;
  /** The part of the content in the frame, in its own units. */
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  /** The patterns its fills refer to. */
  readonly patterns: string;
  /** The colours its fills refer to, by the name of the variable. */
  readonly colors: Readonly<Record<string, string>>;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Width in pixels of a line of text of a size. */
export type Measure = (text: string, sizePx: number, isBold: boolean) => number;

const WIDTH = 960;
const MARGIN = 32;
const ROOM = WIDTH - 2 * MARGIN;
const TALLEST_MAP = 1000;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The words of a paragraph in lines no longer than the room. */
function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly indent?: number;
}

/** Draws down the page: each part is put below the one before it. */
class Page {
  readonly parts: string[] = [];
  bottom = MARGIN;
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  text(words: string, { size, isBold = false, indent = 0 }: TextLook): void {
    const fits = (line: string) => this.#measure(line, size, isBold) <= ROOM - indent;
    const weight = isBold ? ' font-weight="bold"' : '';
    for (const line of linesOf(words, fits)) {
      this.bottom += size * 1.35;
      this.parts.push(
        `<text x="${MARGIN + indent}" y="${this.bottom - size * 0.3}" font-size="${size}"${weight}>${escaped(line)}</text>`,
      );
    }
  }

  keyLine(mark: KeyMark, label: string): void {
    const top = this.bottom + 8;
    const { fill, stroke, dash } = markLook(mark);
    const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
    this.parts.push(
      `<rect x="${MARGIN}" y="${top}" width="24" height="16" fill="${fill}" stroke="${stroke}"${dashes}/>`,
    );
    this.bottom += 4;
    this.text(label, { size: 16, indent: 36 });
  }

  map({ content, viewBox, width, height }: DrawnMap): void {
    const scale = Math.min(ROOM / width, TALLEST_MAP / height);
    const [drawnWidth, drawnHeight] = [width * scale, height * scale];
    this.bottom += 16;
    this.parts.push(
      `<svg x="${MARGIN + (ROOM - drawnWidth) / 2}" y="${this.bottom}" width="${drawnWidth}" height="${drawnHeight}" viewBox="${viewBox}">${content}</svg>`,
    );
    this.bottom += drawnHeight + 16;
  }
}

/** The map with its title, period, key, source and attribution, as one drawing. Pure. */
export function mapPicture(map: DrawnMap, words: PictureWords, measure: Measure): Picture {
  const page = new Page(measure);
  page.text(words.title, { size: 26, isBold: true });
  page.text(words.period, { size: 18 });
  page.map(map);
  for (const { fill, label } of words.key) page.keyLine(fill, label);
  page.bottom += 8;
  if (words.reference) page.text(words.reference, { size: 16 });
  for (const note of words.notes) page.text(note, { size: 13 });
  const height = Math.ceil(page.bottom + MARGIN);
  const style = Object.entries(map.colors)
    .map(([name, color]) => `${name}:${color}`)
    .join(';');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" style="${escaped(style)}" font-family="sans-serif" fill="var(--ink)">` +
    `<defs>${map.patterns}</defs><rect width="${WIDTH}" height="${height}" fill="var(--paper)"/>${page.parts.join('')}</svg>`;
  return { svg, width: WIDTH, height };
}

const COLORS = [
  '--ink',
  '--paper',
  '--map-high',
  '--map-middle',
  '--map-low',
  '--map-above',
  '--map-below',
  '--map-level',
  '--map-border',
  '--map-border-strong',
  '--map-hatch',
  '--map-empty',
  '--map-pale-outline',
];

/**
 * What a Leaflet map shows now, without its background tiles.
 *
 * @throws Error where the map has drawn nothing yet
 */
function drawnMapOf(map: LeafletInstance): DrawnMap {
  const shapes = map.getPane('overlayPane')?.querySelector('svg > g');
  if (!shapes) throw new Error('The map has drawn nothing yet');
  const { x: width, y: height } = map.getSize();
  const origin = map.containerPointToLayerPoint([0, 0]);
  const styles = getComputedStyle(document.documentElement);
  const patterns = document.getElementById(MISSING_PATTERN_ID)?.parentElement;
  const markup = new XMLSerializer();
  return {
    content: markup.serializeToString(shapes),
    viewBox: `${origin.x} ${origin.y} ${width} ${height}`,
    width,
    height,
    patterns: [...(patterns?.children ?? [])].map((one) => markup.serializeToString(one)).join(''),
    colors: Object.fromEntries(COLORS.map((name) => [name, styles.getPropertyValue(name).trim()])),
  };
}

/** Twice the size on screen: sharp in a document and in print. */
const PIXELS_PER_UNIT = 2;

/**
 * A drawing as PNG.
 *
 * @throws Error where the browser cannot draw or write it
 */
async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * PIXELS_PER_UNIT;
    canvas.height = height * PIXELS_PER_UNIT;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('The browser wrote no picture');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function measureOnCanvas(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, sizePx, isBold) => {
    if (!context) return text.length * sizePx * 0.6;
    context.font = `${isBold ? 'bold ' : ''}${sizePx}px sans-serif`;
    return context.measureText(text).width;
  };
}

/**
 * What a map shows now as a PNG that speaks for itself.
 *
 * @throws Error where the map has drawn nothing yet, or the browser cannot write the picture
 */
export async function mapPng(map: LeafletInstance, words: PictureWords): Promise<Blob> {
  return pngOf(mapPicture(drawnMapOf(map), words, measureOnCanvas()));
}
