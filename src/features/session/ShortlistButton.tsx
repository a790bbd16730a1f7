import { placeOption } from '@/domain/record';
import type { SocGroup } from '@/domain/soc';
import { announce } from '@/ui/announcer';
import { useRecordPart, useSession } from './useSession';

/** Puts a job on the session's shortlist, or takes it off again. */
export function ShortlistButton({ job: { edition, code, title } }: { readonly job: SocGroup }) {
  const { desk, readOnly } = useSession();
  const options = useRecordPart((record) => record.options);
  if (readOnly || options === undefined) return null;
  const isListed = options.some(
    ({ soc, title: asked, stage }) =>
      soc.code === code && asked === undefined && stage === 'shortlisted',
  );
  const job = { soc: { edition, code, title } };
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
