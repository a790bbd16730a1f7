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

/** How to use the app, and what its words mean. */
export function HelpPage() {
  return (
    <div className={styles.page}>
      <h1>Help</h1>
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
      <section aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <dl className={styles.list}>
          <dt>Alt + Shift + V</dt>
          <dd>Client view on or off: hides private notes and makes the page larger.</dd>
          <dt>Arrow keys in a box</dt>
          <dd>Move through the list. Enter chooses, Escape closes.</dd>
          <dt>Arrow keys on the map</dt>
          <dd>Move to the next district that way. Enter chooses it, Escape leaves.</dd>
          <dt>Arrow keys on a chart</dt>
          <dd>Read its figures one by one.</dd>
        </dl>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">Words on these pages</h2>
        <dl className={styles.list}>
          <dt>Middle (median)</dt>
          <dd>Half earn more than this and half earn less.</dd>
          <dt>SOC</dt>
          <dd>
            Standard Occupational Classification: the official list of kinds of job. Pages here are
            by its 2010 list, since LMI for All is. Newer figures use the 2020 list, and say so.
          </dd>
          <dt>Wider group</dt>
          <dd>
            Where there is no figure for the job itself, the figure is for a larger group of jobs
            that it belongs to. The group is always named.
          </dd>
          <dt>± after a figure</dt>
          <dd>
            Figures from a survey could be a little higher or lower. 19 times out of 20 the true
            figure lies within this much of it.
          </dd>
          <dt>No clear difference</dt>
          <dd>The survey is too small to say which of two figures is higher.</dd>
          <dt>Projected</dt>
          <dd>What would come about if past trends went on. It is not a promise.</dd>
          <dt>How sure</dt>
          <dd>
            Sure, fairly sure, a rough guide, or cannot say. It rests on the margin of error, on how
            wide the group and the area are, and on how old the figure is.
          </dd>
          <dt>Claimants</dt>
          <dd>People who claim benefits mainly because they are out of work.</dd>
          <dt>LSIP area</dt>
          <dd>
            The area of a Local Skills Improvement Plan in England: a few districts together, with
            more people asked than in one.
          </dd>
        </dl>
      </section>
      <section aria-labelledby="why-missing">
        <h2 id="why-missing">Why a figure is missing</h2>
        <ul>
          <li>Withheld so nobody can be identified: so few people that one might be known.</li>
          <li>Too few people asked: the survey cannot say.</li>
          <li>Not collected for this place or job: nobody asks.</li>
          <li>Not published: the source does not say why.</li>
          <li>Source not answering: an outside service is down. Try again later.</li>
          <li>Not applicable: the figure would have no meaning here.</li>
          <li>Wrong at the source: left out. The source’s own tables do not agree.</li>
          <li>Not in the tables of this app: somebody may publish it elsewhere.</li>
        </ul>
      </section>
    </div>
  );
}
