import { useEffect, useRef, useState } from 'react';
import { type WorkbookContents, workbookOf } from './workbook';
import type { TileId } from '../briefingTiles';

interface Asked {
  readonly tiles: readonly TileId[];
  readonly title: string;
  readonly contents: WorkbookContents;
}

interface Workbook {
  readonly isWorking: boolean;
  /** How far it is, in a sentence; '' where nothing was asked. */
  readonly state: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Makes the spreadsheet of a briefing: with what is going on, and a way out of it. */
export function useWorkbook(fileName: string, asked: () => Asked): Workbook {
  const [state, setState] = useState('');
  const running = useRef<AbortController>(undefined);
  const [isWorking, setWorking] = useState(false);
  useEffect(() => () => running.current?.abort(), []);

  const save = async (): Promise<void> => {
    const work = new AbortController();
    running.current = work;
    setWorking(true);
    const { tiles, title, contents } = asked();
    setState(`Writing ${tiles.length + 1} sheets …`);
    try {
      const { saveWorkbook } = await import('./saveWorkbook');
      await saveWorkbook(fileName, workbookOf(tiles, title, contents), work.signal);
      if (!work.signal.aborted) setState(`Saved to the downloads of this browser as ${fileName}.`);
    } catch {
      if (!work.signal.aborted) setState('The spreadsheet could not be written. Try again.');
    } finally {
      if (running.current === work) setWorking(false);
    }
  };

  return {
    isWorking,
    state,
    onSave: () => void save(),
    onCancel: () => {
      running.current?.abort();
      running.current = undefined;
      setWorking(false);
      setState('Called off. Nothing was saved.');
    },
  };
}
