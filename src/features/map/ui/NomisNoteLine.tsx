import type { NomisNote } from '../model/nomisNote';
import classes from './map.module.css';

interface NomisNoteLineProps {
  readonly note: NomisNote | undefined;
  /** The map of the pack that is offered in place of this one. */
  readonly instead: { readonly label: string; readonly onChoose: () => void } | undefined;
  readonly onTryAgain: () => void;
  readonly onSwitch: () => void;
}

/** What Nomis has for the map on screen, and what may be done: nothing changes by itself. */
export function NomisNoteLine({ note, instead, onTryAgain, onSwitch }: NomisNoteLineProps) {
  if (!note) return null;
  return (
    <div className={classes.newest}>
      <p>
        <output>{note.words}</output>{' '}
        {note.canTryAgain && (
          <button type="button" className={classes.linkButton} onClick={onTryAgain}>
            Try again
          </button>
        )}
      </p>
      {instead && (
        <p>
          What came with the app:{' '}
          <button type="button" className={classes.linkButton} onClick={instead.onChoose}>
            {instead.label}
          </button>
        </p>
      )}
      {note.switchName !== undefined && (
        <button type="button" className="button" onClick={onSwitch}>
          {note.switchName}
        </button>
      )}
    </div>
  );
}
