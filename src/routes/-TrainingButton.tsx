import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTraining } from '@/features/session/useTraining';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { announce } from '@/ui/announcer';

/** Opens the training session: its figures are read when it is pressed. */
export function TrainingButton() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const begin = useTraining();
  const [problem, setProblem] = useState('');
  const say = (words: string): void => {
    setProblem(words);
    announce(words);
  };
  const open = async (): Promise<void> => {
    try {
      const { readSample } = await import('./-sample');
      const begun = await begin(await readSample(client));
      if ('problem' in begun) return say(begun.problem);
      await navigate({ to: '/sessions/$id', params: { id: begun.id } });
    } catch {
      // A file or a figure that does not come: what is said is what to do.
      say(MISSING_PART_WORDS);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void open()}>
        Open a sample session
      </button>
      {problem === '' ? null : <p key={problem}>{problem}</p>}
    </>
  );
}
