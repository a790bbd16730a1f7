import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { PageProblem } from '@/features/site-frame/PageProblem';

/** Stands in the place of a page that cannot be drawn; *Try again* asks for its figures anew. */
export function Problem({ error }: ErrorComponentProps) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const tryAgain = () => {
    reset();
    void router.invalidate();
  };
  return <PageProblem error={error} onTryAgain={tryAgain} home={<Link to="/">Start again</Link>} />;
}
