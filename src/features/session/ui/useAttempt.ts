import { type FormEvent, useState } from 'react';
import type { Outcome } from '../model/sessionState';

interface Attempt {
  readonly onSubmit: (event: FormEvent) => void;
  /** What went wrong the last time, or ''. */
  readonly problem: string;
  readonly working: boolean;
}

/** A form that asks for something that takes a moment and may be refused. */
export function useAttempt(run: () => Promise<Outcome>): Attempt {
  const [problem, setProblem] = useState('');
  const [working, setWorking] = useState(false);

  const send = async (): Promise<void> => {
    setWorking(true);
    setProblem('');
    const outcome = await run();
    setWorking(false);
    if (outcome.kind === 'refused') setProblem(outcome.problem);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!working) void send();
  };
  return { onSubmit, problem, working };
}
