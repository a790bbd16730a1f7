import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useSessionStore } from '@/features/session/useSession';
import { PageProblem } from '@/features/site-frame/PageProblem';
import { isToBeRedrawn, Redraw } from '@/features/site-frame/Redraw';
import { PageLink } from '@/ui/links';

/** Stands in the place of a page that cannot be drawn; *Try again* asks for its figures anew. */
export function Problem({ error, reset: redraw }: ErrorComponentProps) {
  const router = useRouter();
  const desk = useSessionStore();
  const { reset } = useQueryErrorResetBoundary();
  const [isRedrawn] = useState(() => isToBeRedrawn(error));
  const tell = useCallback((sentence: string) => desk.tell(sentence), [desk]);
  if (isRedrawn) return <Redraw onRedraw={redraw} onTell={tell} />;
  const tryAgain = () => {
    reset();
    void router.invalidate();
  };
  return (
    <PageProblem
      error={error}
      onTryAgain={tryAgain}
      home={
        <>
          <PageLink to="/">Start again</PageLink>{' '}
          <PageLink to="/help/feedback">Tell us what is wrong</PageLink>
        </>
      }
    />
  );
}
