import { Button } from '@mantine/core';
import { useSessionState } from '../useSession';

interface RemoveButtonProps {
  /** What is removed, said to those who hear the page: "action 2". */
  readonly what: string;
  /** Given the same words, for `desk.remove`. */
  readonly onRemove: (what: string) => void;
}

/** Takes one entry out of the record; not while the client reads along. */
export function RemoveButton({ what, onRemove }: RemoveButtonProps) {
  const clientView = useSessionState((state) => state.clientView);
  if (clientView) return null;
  return (
    <Button variant="subtle" aria-label={`Remove ${what}`} onClick={() => onRemove(what)}>
      Remove
    </Button>
  );
}
