import { Link } from '@tanstack/react-router';
import { WiderGroupPage } from '@/features/occupation-browser/WiderGroupPage';
import type { GroupPlace } from '@/features/occupation-browser/GroupLink';
import { SessionRail } from '@/features/session/SessionRail';
import { PageFrame } from '@/ui/PageFrame';

interface WiderGroupProps {
  readonly code: string;
  readonly place: GroupPlace;
  /** Why the page is not for the place that the address asks for. */
  readonly sentence: string | undefined;
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
}

/** The page of a wider group, in the kit. */
export function WiderGroup({ sentence, ...group }: WiderGroupProps) {
  return (
    <PageFrame rail={<SessionRail />}>
      {sentence ? <p>{sentence}</p> : null}
      <WiderGroupPage
        {...group}
        actions={
          <button type="button" className="button" onClick={() => globalThis.print()}>
            Print
          </button>
        }
        browserLink={
          <Link to="/occupations" search={{ area: group.place.area }}>
            All jobs
          </Link>
        }
      />
    </PageFrame>
  );
}
