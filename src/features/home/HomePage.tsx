import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { UNITED_KINGDOM } from '@/domain/area';
import { useSay } from '@/shared/words/speech';
import { capital, jobName, placeName, said, type Words } from '@/shared/words/words';
import { AreaLink, IdeasLink, PageLink, SessionLink } from '@/ui/links';
import { Said } from '@/ui/Said';
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
  const say = useSay();
  const asked = isAsked ? said('First type a job.') : '';
  const words = waiting
    ? said('{job}. Now choose the place.', { job: jobName(waiting.job) })
    : asked;
  return (
    <div className={styles.home}>
      <h1>
        <Said of={said('What is this job like, near here?')} />
      </h1>
      <div className={styles.answer}>
        {words === '' ? (
          <p>
            <Said of={said('Pay, adverts, what is ahead and how to get in, on one page.')} />
          </p>
        ) : null}
        <output key={say(words)}>
          <Said of={words} />
        </output>
        {waiting ? (
          <button type="button" className="button" onClick={waiting.onWholeKingdom}>
            <Said of={said('Or read it for the whole United Kingdom')} />
          </button>
        ) : null}
      </div>
      <div ref={boxes} className={styles.boxes}>
        {occupationBox}
        {areaBox}
        <button type="button" className="button button-filled" onClick={show}>
          <Said of={said('Show')} />
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
        <h2 id="by-work">
          <Said of={said('No job in mind')} />
        </h2>
        <Door words={said('By kind of work, likes and what matters.')}>
          <IdeasLink by="ideas" area={place}>
            <Said of={said('Ideas')} />
          </IdeasLink>
        </Door>
        <Door words={said('Twelve plain things to tick.')}>
          <IdeasLink by="skills" area={place}>
            <Said of={said('Skills')} />
          </IdeasLink>
        </Door>
        <Door words={said('Kinds of work, and the official list.')}>
          <PageLink to="/occupations">
            <Said of={said('Browse jobs')} />
          </PageLink>
        </Door>
        <Door words={said('Paste job titles; print similar work.')}>
          <PageLink to="/redundancy">
            <Said of={said('Redundancy list')} />
          </PageLink>
        </Door>
      </section>
      <section aria-labelledby="by-place">
        <h2 id="by-place">
          <Said of={said('The place first')} />
        </h2>
        <Door words={said('Who works there, and what is paid.')}>
          <AreaLink key={area.gss} gss={area.gss}>
            <Said of={capital(placeName(area.name, area.gss))} />
          </AreaLink>
        </Door>
        <Door words={said('One figure over all 361 districts.')}>
          <PageLink to="/map">
            <Said of={said('Map')} />
          </PageLink>
        </Door>
      </section>
      <section aria-labelledby="carry-on">
        <h2 id="carry-on">
          <Said of={said('Carry on')} />
        </h2>
        {session ? (
          <>
            <p>
              <SessionLink key={`${session.training}`} id={session.id}>
                <Said
                  of={
                    session.training
                      ? said('Go on with the training session')
                      : said('Go on with this session')
                  }
                />
              </SessionLink>
            </p>
            <p key={session.pinned} className="caption">
              <Said of={said('{n} pinned', { n: session.pinned })} />
            </p>
          </>
        ) : null}
        <Door words={said('Saved in this browser, locked.')}>
          <PageLink to="/sessions">
            <Said of={said('Sessions')} />
          </PageLink>
        </Door>
      </section>
    </div>
  );
}

/** A link and what is behind it. */
function Door({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return (
    <>
      <p>{children}</p>
      <p className="caption">
        <Said of={words} />
      </p>
    </>
  );
}
