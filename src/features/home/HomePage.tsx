import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { UNITED_KINGDOM } from '@/domain/area';
import { AreaLink, IdeasLink, PageLink, SessionLink } from '@/ui/links';
import styles from './HomePage.module.css';

interface HomePageProps {
  readonly occupationBox: ReactNode;
  readonly areaBox: ReactNode;
  /** The job that waits for its place; the focus goes to the Area box. */
  readonly waiting?: {
    readonly job: string;
    /** Opens the job without a place. */
    readonly onWholeKingdom: () => void;
  };
  /** Opens what is in the boxes. @returns the box that has to be filled first */
  readonly onShow: () => 'job' | 'area' | undefined;
  /** The session on the desk, where there is something in it. */
  readonly session?: { readonly id: string; readonly pinned: number; readonly training: boolean };
  /** The area whose profile is offered. */
  readonly area: { readonly gss: string; readonly name: string };
  /** What is offered to who is new. */
  readonly offer?: ReactNode;
}

/** The front page: find an occupation, choose an area, resume a session. */
export function HomePage(props: HomePageProps) {
  const { occupationBox, areaBox, waiting, onShow } = props;
  const boxes = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const job = waiting?.job;
  useEffect(
    function goToTheAreaBox() {
      if (job !== undefined) boxOf(boxes, 'area')?.focus();
    },
    [job],
  );
  const show = () => {
    const wanted = onShow();
    setAsked(wanted === 'job');
    if (wanted) boxOf(boxes, wanted)?.focus();
  };
  const asked = isAsked ? 'First type a job.' : '';
  const words = waiting ? `${waiting.job}. Now choose the place.` : asked;
  return (
    <div className={styles.home}>
      <h1>What is this job like, near here?</h1>
      <div className={styles.answer}>
        {words === '' ? <p>Pay, adverts, what is ahead and how to get in, on one page.</p> : null}
        <output key={words}>{words}</output>
        {waiting ? (
          <button type="button" className="button" onClick={waiting.onWholeKingdom}>
            Or read it for the whole United Kingdom
          </button>
        ) : null}
      </div>
      <div ref={boxes} className={styles.boxes}>
        {occupationBox}
        {areaBox}
        <button type="button" className="button button-filled" onClick={show}>
          Show
        </button>
      </div>
      <Doors {...props} />
      {props.offer}
    </div>
  );
}

const boxOf = ({ current }: RefObject<HTMLElement | null>, wanted: 'job' | 'area') =>
  current?.querySelectorAll('input')[wanted === 'job' ? 0 : 1];

/** The other ways in: by kind of work, by place, and back to a session. */
function Doors({ area, session }: Pick<HomePageProps, 'area' | 'session'>) {
  const place = area.gss === UNITED_KINGDOM.gss ? undefined : area.gss;
  return (
    <div className={styles.doors}>
      <section aria-labelledby="by-work">
        <h2 id="by-work">No job in mind</h2>
        <p>
          <IdeasLink by="ideas" area={place}>
            Ideas
          </IdeasLink>
        </p>
        <p className="caption">By kind of work, likes and what matters.</p>
        <p>
          <IdeasLink by="skills" area={place}>
            Skills
          </IdeasLink>
        </p>
        <p className="caption">Twelve plain things to tick.</p>
        <p>
          <PageLink to="/occupations">Browse jobs</PageLink>
        </p>
        <p className="caption">Kinds of work, and the official list.</p>
        <p>
          <PageLink to="/redundancy">Redundancy list</PageLink>
        </p>
        <p className="caption">Paste job titles; print similar work.</p>
      </section>
      <section aria-labelledby="by-place">
        <h2 id="by-place">The place first</h2>
        <p>
          <AreaLink key={area.gss} gss={area.gss}>
            {area.name}
          </AreaLink>
        </p>
        <p className="caption">Who works there, and what is paid.</p>
        <p>
          <PageLink to="/map">Map</PageLink>
        </p>
        <p className="caption">One figure over all 361 districts.</p>
      </section>
      <section aria-labelledby="carry-on">
        <h2 id="carry-on">Carry on</h2>
        {session ? (
          <>
            <p>
              <SessionLink key={`${session.training}`} id={session.id}>
                {session.training ? 'Go on with the training session' : 'Go on with this session'}
              </SessionLink>
            </p>
            <p key={session.pinned} className="caption">
              {`${session.pinned} pinned`}
            </p>
          </>
        ) : null}
        <p>
          <PageLink to="/sessions">Sessions</PageLink>
        </p>
        <p className="caption">Saved in this browser, locked.</p>
      </section>
    </div>
  );
}
