import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import { domToBlob } from 'modern-screenshot';
import { saveFile } from '@/shared/saveFile';

/** Sharp on a screen of today and on paper. */
const DOTS = 2;

/** A picture can ask for no file, and the library's own search for faces is barred by our header. */
const FACE = `@font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; src: url("${latin}") format("woff2"); }`;

/**
 * A part of the page as a picture in the downloads.
 *
 * @throws Error where the browser cannot draw it
 */
export async function savePicture(name: string, part: HTMLElement): Promise<void> {
  // Title and sources, which the page says elsewhere, are shown for as long as it is drawn.
  part.dataset['picture'] = '';
  const drawing = domToBlob(part, {
    scale: DOTS,
    backgroundColor: '#fff',
    font: { cssText: FACE },
  });
  const picture = await drawing.finally(() => delete part.dataset['picture']);
  if (picture.size === 0) throw new Error('An empty picture');
  saveFile(name, picture);
}
