import styles from './help.module.css';

/** The accessibility statement, in the parts that the regulations for public bodies ask for. */
export function AccessibilityPage() {
  return (
    <div className={styles.page}>
      <h1>Accessibility statement for Bearings</h1>
      <p>
        This statement is about Bearings at this address. We want as many people as possible to be
        able to use it: with a keyboard alone, with a screen reader, at 400% zoom, in forced
        colours, in their own language by the browser’s translation, and with reduced motion. Text
        size and contrast can be set in the settings.
      </p>
      <Status />
      <section aria-labelledby="contact">
        <h2 id="contact">Feedback and contact</h2>
        <p>
          Tell the organisation that gave you Bearings if something here does not work for you, or
          if you need a figure in another form, such as large print or read out. That organisation
          runs this copy. It has to name a contact for this, and to answer you.
        </p>
      </section>
      <section aria-labelledby="enforcement">
        <h2 id="enforcement">If you are not happy with the answer</h2>
        <p>
          In England, Scotland and Wales the Equality and Human Rights Commission (EHRC) enforces
          the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
          Regulations 2018. Contact the{' '}
          <Outside href="https://www.equalityadvisoryservice.com/">
            Equality Advisory and Support Service (leaves the app)
          </Outside>
          .
        </p>
        <p>
          In Northern Ireland contact the{' '}
          <Outside href="https://www.equalityni.org/">
            Equality Commission for Northern Ireland (leaves the app)
          </Outside>
          , which enforces them there.
        </p>
      </section>
      <Preparation />
    </div>
  );
}

function Status() {
  return (
    <>
      <section aria-labelledby="status">
        <h2 id="status">Compliance status</h2>
        <p>
          Bearings is partially compliant with the Web Content Accessibility Guidelines (WCAG)
          version 2.2, level AA, due to the non-compliances below.
        </p>
      </section>
      <section aria-labelledby="not-accessible">
        <h2 id="not-accessible">Content that is not accessible</h2>
        <h3>Non-compliance with the regulations</h3>
        <ul>
          <li>
            Figures that an outside service sends while you read come without being announced
            (success criterion 4.1.3, status messages). So does the line at the end of a page that
            says whether the service answers. The figures stand beside those that were there, and
            never replace them.
          </li>
        </ul>
        <h3>Content outside the regulations</h3>
        <ul>
          <li>
            The background of the map, where it is switched on, is pictures from a map service. What
            the map shows is in a table beside it, and all of it can be reached with the keyboard.
          </li>
          <li>
            Links to job boards, careers sites and other pages lead to what others make. We cannot
            answer for those.
          </li>
        </ul>
        <h3>Disproportionate burden</h3>
        <p>We do not claim that anything would be too hard or too costly to mend.</p>
      </section>
    </>
  );
}

function Preparation() {
  return (
    <section aria-labelledby="preparation">
      <h2 id="preparation">Preparation of this statement</h2>
      <p>This statement was prepared on 1 December 2026.</p>
      <p>
        It rests on our own tests. Each version is checked by a program (axe) on every kind of page,
        light and dark, on a wide and a narrow screen. Journeys are made with a keyboard alone, at
        400% zoom, in forced colours and with every text replaced as a translating browser does. It
        has not yet been tried by people who use assistive technology in daily life. So there may be
        faults that we do not know.
      </p>
    </section>
  );
}

interface OutsideProps {
  readonly href: string;
  readonly children: string;
}

function Outside({ href, children }: OutsideProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
