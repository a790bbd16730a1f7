import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useEffect, useState } from 'react';
import { refused } from '../model/sessionState';
import { useSessionStore } from '../useSession';
import { PRIVATE_FIELD } from '@/ui/privateField';
import styles from './SessionDialogs.module.css';
import { useAttempt } from './useAttempt';
import { useSaid } from './useSaid';

const WORD = 'erase';

/** The only way on without the passphrase: nothing saved is left, and a new one can be chosen. */
export function EraseAll() {
  const desk = useSessionStore();
  const [typed, setTyped] = useState('');
  const count = useSavedCount();
  const isTyped = typed.trim().toLowerCase() === WORD;
  const attempt = useAttempt(() =>
    isTyped
      ? desk.eraseEverything()
      : Promise.resolve(refused(`Type “${WORD}” to show that you mean it.`)),
  );
  useSaid(attempt.problem);
  const what = count === undefined ? 'Everything' : sessionsWords(count);
  return (
    <form className={styles.form} onSubmit={attempt.onSubmit}>
      <p>
        A forgotten passphrase cannot be found again or reset, by anyone. Without it the saved
        sessions stay sealed.
      </p>
      <p key={what}>{`${what} saved in this browser will be erased for good.`}</p>
      <TextInput
        {...PRIVATE_FIELD}
        data-autofocus
        label={`Type “${WORD}” to confirm`}
        value={typed}
        error={attempt.problem === '' ? undefined : attempt.problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" variant="filled" aria-disabled={attempt.working}>
          Erase everything and start again
        </Button>
        <Button onClick={() => desk.ask(null)}>Keep them</Button>
      </div>
    </form>
  );
}

const sessionsWords = (count: number): string =>
  count === 1 ? 'The 1 session' : `All ${count} sessions`;

function useSavedCount(): number | undefined {
  const desk = useSessionStore();
  const [count, setCount] = useState<number>();
  useEffect(
    function countThem() {
      let left = false;
      desk.countSaved().then(
        (many) => left || setCount(many),
        // A store that cannot be counted can still be erased: the sentence then says "everything".
        () => undefined,
      );
      return () => {
        left = true;
      };
    },
    [desk],
  );
  return count;
}
