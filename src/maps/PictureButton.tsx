import type { Map as LeafletInstance } from 'leaflet';
import { useState } from 'react';
import type { PictureWords } from './mapPicture';
import classes from './maps.module.css';

interface PictureButtonProps {
  readonly map: LeafletInstance | null;
  readonly words: PictureWords;
  readonly onPicture: (png: Blob) => void;
}

/** Makes a picture of what the map shows now. The code for it comes with the first press. */
export function PictureButton({ map, words, onPicture }: PictureButtonProps) {
  const [failed, setFailed] = useState(false);
  const make = async () => {
    try {
      if (!map) throw new Error('There is no map yet');
      const { mapPng } = await import('./mapPicture');
      onPicture(await mapPng(map, words));
      setFailed(false);
    } catch {
      // Said beside the button, whatever the browser's reason.
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className={classes.button} onClick={() => void make()}>
        Download the map (PNG)
      </button>
      {failed && <p role="alert">The picture could not be made. The table can still be kept.</p>}
    </>
  );
}
