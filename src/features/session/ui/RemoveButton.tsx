import styles from '../SessionDesk.module.css';

interface RemoveButtonProps {
  /** What is removed, said to those who hear the page: "action 2". */
  readonly what: string;
  readonly onRemove: () => void;
}

/** Takes one entry out of the record. */
export function RemoveButton({ what, onRemove }: RemoveButtonProps) {
  return (
    <button
      type="button"
      className={styles.plainButton}
      aria-label={`Remove ${what}`}
      onClick={onRemove}
    >
      Remove
    </button>
  );
}
