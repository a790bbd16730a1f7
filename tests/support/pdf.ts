import { inflateSync } from 'node:zlib';

/**
 * What a person who selects all the text of a PDF would get, page by page. It reads the files that
 * Chromium writes: one object after the other, streams deflated, glyphs in hexadecimal or literal
 * strings with a ToUnicode map for each font. Anything else is an error, never an empty page.
 */
export function pdfPages(file: Buffer): readonly string[] {
  const objects = objectsOf(file);
  const bodies = [...objects.values()];
  const pages = bodies.filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  if (pages.length === 0) throw new Error('No page was found in the PDF');
  return pages.map((page) => textOf(page, objects));
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

type Objects = ReadonlyMap<number, PdfObject>;

function objectsOf(file: Buffer): Objects {
  // One character a byte, so that positions in the text are positions in the file.
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const from = found.index + found[0].length;
    const end = text.indexOf('endobj', from);
    const streamAt = text.indexOf('stream', from);
    if (streamAt === -1 || streamAt > end) {
      objects.set(Number(found[1]), { head: text.slice(from, end), stream: null });
      continue;
    }
    const head = text.slice(from, streamAt);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const start = streamAt + (text.startsWith('stream\r\n', streamAt) ? 8 : 7);
    objects.set(Number(found[1]), { head, stream: file.subarray(start, start + length) });
  }
  return objects;
}

function unpacked({ head, stream }: PdfObject): string {
  if (stream === null) return '';
  const isDeflated = head.includes('/FlateDecode');
  if (!isDeflated && head.includes('/Filter')) throw new Error('A filter nobody here can read');
  return (isDeflated ? inflateSync(stream) : stream).toString('latin1');
}

const referenceIn = (text: string, name: string): number | undefined => {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(text);
  return found === null ? undefined : Number(found[1]);
};

function at(objects: Objects, id: number | undefined): PdfObject {
  const object = id === undefined ? undefined : objects.get(id);
  if (object === undefined) throw new Error(`The PDF has no object ${id}`);
  return object;
}

interface GlyphMap {
  /** Bytes a glyph: two, or one in a font that Chromium draws itself. */
  readonly width: number;
  readonly texts: ReadonlyMap<number, string>;
}

const inUnicode = (hex: string): string =>
  Buffer.from(hex.padStart(4, '0'), 'hex').swap16().toString('utf16le');

/** The lines `<glyph> <text>` and `<from> <to> <text>` of a ToUnicode map. */
function glyphMap(map: string): GlyphMap {
  const space = /begincodespacerange\s*<(\w+)>/.exec(map)?.[1] ?? '0000';
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), inUnicode(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1) {
        const code = (Number.parseInt(text, 16) + glyph - first).toString(16);
        glyphs.set(glyph, inUnicode(code));
      }
    }
  }
  return { width: space.length / 2, texts: glyphs };
}

/** Fonts by the name the page's own stream calls them. */
function fontsOf(resources: string, objects: Objects): ReadonlyMap<string, GlyphMap> {
  const [, list = ''] = /\/Font\s*<<([\s\S]*?)>>/.exec(resources) ?? [];
  const fonts = new Map<string, GlyphMap>();
  for (const [, name = '', id] of list.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const font = at(objects, Number(id));
    const map = referenceIn(font.head, 'ToUnicode');
    if (map !== undefined) fonts.set(name, glyphMap(unpacked(at(objects, map))));
  }
  return fonts;
}

/** The bytes of a literal string: `(a\)b\101)`. */
function literalBytes(text: string): readonly number[] {
  const plain = text.replaceAll(/\\(\d{1,3}|[\s\S])/g, (_, escaped: string) => {
    if (/^\d/.test(escaped)) return String.fromCodePoint(Number.parseInt(escaped, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
  });
  return [...Buffer.from(plain, 'latin1')];
}

function decoded(bytes: readonly number[], font: GlyphMap | undefined): string {
  if (font === undefined) throw new Error('A font of the PDF has no map to text');
  const { width, texts } = font;
  let text = '';
  for (let index = 0; index + width <= bytes.length; index += width) {
    const glyph = bytes.slice(index, index + width).reduce((sum, byte) => sum * 256 + byte, 0);
    text += texts.get(glyph) ?? '\uFFFD';
  }
  return text;
}

/**
 * What is of use in a stream: the text that stands for the next glyphs and the end of those, a font, a
 * form drawn here, a string that is shown, the end of a text.
 */
const WORDS_OF_A_STREAM =
  /\/ActualText\s*<FEFF([\dA-F]*)>|\b(EMC)\b|\/(\w+) [\d.]+ Tf|\/(\w+) Do|<([\da-fA-F]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|\b(ET)\b/g;

function shownIn(stream: string, resources: string, objects: Objects): string {
  const fonts = fontsOf(resources, objects);
  let glyphs: GlyphMap | undefined;
  let isSpokenFor = false;
  let text = '';
  for (const found of stream.matchAll(WORDS_OF_A_STREAM)) {
    const [, actual, endOfActual, font, form, hex, literal, end] = found;
    if (actual !== undefined) {
      text += inUnicode(actual);
      isSpokenFor = true;
    } else if (endOfActual !== undefined) isSpokenFor = false;
    else if (font !== undefined) glyphs = fonts.get(font);
    else if (form !== undefined) text += formText(form, resources, objects);
    else if (end !== undefined) text += '\n';
    else if (isSpokenFor) continue;
    else if (hex !== undefined) text += decoded([...Buffer.from(hex, 'hex')], glyphs);
    else if (literal !== undefined) text += decoded(literalBytes(literal), glyphs);
  }
  return text;
}

function formText(name: string, resources: string, objects: Objects): string {
  const id = referenceIn(/\/XObject\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? '', name);
  const form = id === undefined ? undefined : objects.get(id);
  if (form === undefined || !form.head.includes('/Form')) return '';
  return shownIn(unpacked(form), form.head, objects);
}

function textOf({ head }: PdfObject, objects: Objects): string {
  const own = referenceIn(head, 'Resources');
  const resources = own === undefined ? head : at(objects, own).head;
  const list = /\/Contents\s*\[([^\]]*)\]/.exec(head)?.[1];
  const parts = list ?? `${referenceIn(head, 'Contents')} 0 R`;
  const ids = [...parts.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
  return ids.map((id) => shownIn(unpacked(at(objects, id)), resources, objects)).join('\n');
}
