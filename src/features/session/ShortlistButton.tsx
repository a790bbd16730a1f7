import { placeOption } from '@/domain/record';
import { useSuspenseQuery } from '@tanstack/react-query';
import { packQueries } from '@/services/pack/queries';
import { announce } from '@/ui/announcer';
import { useRecordPart, useSession } from './useSession';

/** Puts a job on the session's shortlist, or takes it off again. */
export function ShortlistButton({ soc: code }: { readonly soc: string }) {
  const { data: groups } = useSuspenseQuery(packQueries.groups());
  const { desk, readOnly } = useSession();
  const options = useRecordPart((record) => record.options);
  if (readOnly || options === undefined) return null;
  const isListed = options.some(
    ({ soc, title: asked, stage }) =>
      soc.code === code && asked === undefined && stage === 'shortlisted',
  );
  const title = groups.soc2010[code];
  if (title === undefined) return null;
  const job = { soc: { edition: 'SOC 2010' as const, code, title } };
  return (
    <button
      type="button"
      className={isListed ? 'button' : 'button button-filled'}
      aria-pressed={isListed}
      onClick={() => {
        desk.update((now) =>
          placeOption(now, job, { stage: isListed ? 'looked-at' : 'shortlisted' }),
        );
        announce(isListed ? 'Off the shortlist.' : 'On the shortlist.');
      }}
    >
      {isListed ? 'Shortlisted' : 'Shortlist'}
    </button>
  );
}
