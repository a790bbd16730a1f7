import { useEffect } from 'react';

/** A page that breaks again within this time is not drawn anew by itself. */
const AGAIN_MS = 5000;
let lastAt = Number.NEGATIVE_INFINITY;

/**
 * True for a page that broke since something else had changed what it shows, such as a browser's
 * translation: to draw it anew is enough. Not for one that has just been drawn anew.
 */
export function isToBeRedrawn(error: unknown, now = performance.now()): boolean {
  const isForeign = error instanceof DOMException && error.name === 'NotFoundError';
  return isForeign && now - lastAt > AGAIN_MS;
}

interface RedrawProps {
  readonly onRedraw: () => void;
  /** Says in a sentence what happened, in a place that outlives the page. */
  readonly onTell: (sentence: string) => void;
}

/** Draws the page anew at once. The session stands above the page and is not touched. */
export function Redraw({ onRedraw, onTell }: RedrawProps) {
  useEffect(
    function drawAnew() {
      lastAt = performance.now();
      onTell(
        'This page was drawn again, as something in the browser had changed it. Nothing is lost.',
      );
      onRedraw();
    },
    [onRedraw, onTell],
  );
  return null;
}
