import type { QueryClient } from '@tanstack/react-query';
import { figuresOfPage } from '@/features/occupation/figuresOfPage';
import { pastFigure } from '@/features/session/pastFigure';

/** Two jobs that somebody might weigh, and one ruled out, in one place. */
const PLACE = { area: 'E08000014', near: 'Bootle' } as const;
const JOBS = [
  { soc: '6145', as: 'Care worker' },
  { soc: '8212', as: 'Van driver' },
  { soc: '9241', as: 'Security guard' },
] as const;

/** What the training session is made from: the pages of the app, with the figures that stand on them. */
export async function readSample(client: QueryClient) {
  const pages = await Promise.all(JOBS.map((job) => figuresOfPage(client, { ...job, ...PLACE })));
  const past = await pastFigure(client, { map: 'claimant-rate', gss: PLACE.area, ago: 1 });
  const [first, second] = pages;
  if (!first || !second) throw new Error('The pack has no page for the training session');
  const ofJob = ({ job, figures }: typeof first) => figures.map((figure) => ({ ...figure, job }));
  return {
    place: first.place,
    jobs: pages.map(({ job }) => job),
    figures: [...ofJob(first), ...ofJob(second).slice(0, 1), ...(past ? [past] : [])],
  };
}
