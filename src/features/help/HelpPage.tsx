import type { ReactNode } from 'react';
import { GlossaryLink, PageLink } from '@/ui/links';
import styles from './help.module.css';

/** The steps of an appointment, each with the names of what is pressed, as they stand on the page. */
const STEPS: readonly { readonly names: readonly string[]; readonly words: string }[] = [
  {
    names: [],
    words:
      'Type a job title as the client says it, and a town, jobcentre or first half of a postcode.',
  },
  {
    names: [],
    words: 'Read the answer at the top of the page. The name of each figure opens its part below.',
  },
  {
    names: ['Pin'],
    words:
      'keeps a figure for the session. It stands beside the figure, in tables as a pin. Press it again to take it off.',
  },
  { names: ['Compare'], words: 'sets another job beside it.' },
  {
    names: ['Add a step'],
    words:
      'writes down what comes next. It is beside the page; on a narrow screen press Session first.',
  },
  { names: ['Print hand-out'], words: 'leads to the side of paper for the client.' },
  { names: ['Save session'], words: 'keeps all of it, sealed under a passphrase of yours.' },
  {
    names: ['Save and lock', 'Clear desk'],
    words: 'end the appointment: one keeps what was written, the other takes it off the screen.',
  },
];

interface HelpPageProps {
  readonly onTour: () => void;
  /** Opens the training session. */
  readonly training: ReactNode;
}

/** Help for advisers: where to begin, an appointment step by step, and what is often asked. */
export function HelpPage({ onTour, training }: HelpPageProps) {
  return (
    <div className={styles.page}>
      <h1>Help</h1>
      <section aria-labelledby="begin">
        <h2 id="begin">Begin here</h2>
        <div className={styles.row}>
          <button type="button" className="button" onClick={onTour}>
            Take the tour
          </button>
          {training}
        </div>
        <p className="caption">
          The tour has four steps. The sample session is for training: a client who is made up, with
          figures that are not. Nothing of it is saved.
        </p>
      </section>
      <section aria-labelledby="look-up">
        <h2 id="look-up">Look it up</h2>
        <Pages />
      </section>
      <section aria-labelledby="in-ten-minutes">
        <h2 id="in-ten-minutes">In a ten-minute appointment</h2>
        <ol>
          {STEPS.map(({ names, words }) => (
            <li key={words}>
              {names.map((name) => (
                <b key={name}>{name}</b>
              ))}
              <span>{words}</span>
            </li>
          ))}
        </ol>
      </section>
      <Questions />
    </div>
  );
}

function Pages() {
  return (
    <dl className={styles.list}>
      <Page link={<PageLink to="/help/glossary">Words</PageLink>}>
        What a middle is, what a margin is, and every other word of these pages.
      </Page>
      <Page link={<GlossaryLink term="missing">Why a figure is missing</GlossaryLink>}>
        The eight reasons there can be.
      </Page>
      <Page link={<PageLink to="/help/keys">Keys</PageLink>}>
        All that can be done without a mouse.
      </Page>
      <Page link={<PageLink to="/help/feedback">Tell us what is wrong</PageLink>}>
        A text to whoever supports you. You see all of it before it leaves.
      </Page>
      <Page link={<PageLink to="/sources">Sources and licences</PageLink>}>
        Whose figures they are, and how new.
      </Page>
    </dl>
  );
}

function Page({ link, children }: { readonly link: ReactNode; readonly children: string }) {
  return (
    <div>
      <dt>{link}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is often asked, each with its answer. */
const ASKED: readonly (readonly [question: string, answer: string])[] = [
  [
    'The job is not found.',
    'Try the words of an advert, or an employer’s name. Or go to Browse jobs in the Menu and look by kind of work.',
  ],
  [
    'The figure is not of this job.',
    'A figure with ◇ is of a wider group: the job itself was not counted there. Say so to the client.',
  ],
  [
    'The figures are old.',
    'Each is the newest its source has put out. Press the source to see its period. Where Nomis answers, newer ones stand in the sections.',
  ],
  [
    'The client asks for a travel time.',
    'There is none here. Map, Within reach, shows where people from here went to work, and leads to the journey planner.',
  ],
  [
    'Somebody comes in.',
    'Lock takes the session off the screen at once. Client view hides your own notes and enlarges the page.',
  ],
  [
    'Where is what I write?',
    'In this browser on this computer, and nowhere else. It is erased on its last day, which each session names.',
  ],
  [
    'I have lost the passphrase.',
    'Nobody can get it back. You can erase all that was saved under it and start again.',
  ],
  [
    'I need the session on another computer.',
    'Make a sealed file of it on the desk, under Out of the app. On the other computer go to Sessions, Open a sealed file.',
  ],
];

function Questions() {
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">Often asked</h2>
      <dl className={styles.list}>
        {ASKED.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
