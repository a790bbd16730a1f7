import { Button, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { announce } from '@/ui/announcer';
import { Tick } from '@/ui/Tick';
import styles from './briefing.module.css';
import type { Remarks } from './remarks';
import { moved, TILES, type TileId } from '../briefingTiles';
import { useWorkbook } from './useWorkbook';
import type { WorkbookContents } from './workbook';

interface BuilderProps {
  readonly tiles: readonly TileId[];
  readonly onTiles: (tiles: readonly TileId[]) => void;
  readonly remarks: Remarks;
  readonly onWrite: (change: Partial<Remarks>) => void;
  readonly fileName: string;
  readonly contents: WorkbookContents;
}

const LONGEST_TITLE = 120;
const LONGEST_REMARKS = 1000;

/** What stands on the side and in which order, what is written on it, and how it leaves the app. */
export function Builder(props: BuilderProps) {
  const { tiles, onTiles, remarks, onWrite, fileName, contents } = props;
  const workbook = useWorkbook(fileName, () => ({ tiles, title: remarks.title, contents }));
  return (
    <>
      <TileList tiles={tiles} onTiles={onTiles} />
      <TextInput
        label="Title"
        maxLength={LONGEST_TITLE}
        value={remarks.title}
        autoComplete="off"
        onChange={(event) => onWrite({ title: event.currentTarget.value })}
      />
      <Textarea
        label="Remarks"
        rows={4}
        maxLength={LONGEST_REMARKS}
        value={remarks.text}
        autoComplete="off"
        onChange={(event) => onWrite({ text: event.currentTarget.value })}
      />
      <p className="caption">Title and remarks stay in this tab and are gone with it.</p>
      <div className={styles.actions}>
        <Button variant="filled" onClick={() => globalThis.print()}>
          Print or save as PDF
        </Button>
        {workbook.isWorking ? (
          <Button onClick={workbook.onCancel}>Cancel the spreadsheet</Button>
        ) : (
          <Button onClick={workbook.onSave}>Spreadsheet (XLSX)</Button>
        )}
      </div>
      <output className="caption">{workbook.state}</output>
    </>
  );
}

function TileList({ tiles, onTiles }: Pick<BuilderProps, 'tiles' | 'onTiles'>) {
  const others = TILES.filter(({ id }) => !tiles.includes(id)).map(({ id }) => id);
  const nameOf = (id: TileId) => TILES.find((tile) => tile.id === id)?.name ?? id;
  const move = (id: TileId, by: -1 | 1) => {
    onTiles(moved(tiles, id, by));
    announce(`${nameOf(id)} is now ${by === -1 ? 'earlier' : 'later'}.`);
  };
  return (
    <fieldset className={styles.tiles}>
      <legend>On the side, in this order</legend>
      {[...tiles, ...others].map((id) => {
        const isOn = tiles.includes(id);
        const at = tiles.indexOf(id);
        return (
          <div key={id} className={styles.tile}>
            <Tick
              label={nameOf(id)}
              isOn={isOn}
              // A side with nothing on it is none.
              isDisabled={isOn && tiles.length === 1}
              onChange={() => onTiles(isOn ? tiles.filter((one) => one !== id) : [...tiles, id])}
            />
            {isOn ? (
              <span>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${nameOf(id)}: earlier`}
                  aria-disabled={at === 0}
                  onClick={() => move(id, -1)}
                >
                  ↑
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${nameOf(id)}: later`}
                  aria-disabled={at === tiles.length - 1}
                  onClick={() => move(id, 1)}
                >
                  ↓
                </Button>
              </span>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
