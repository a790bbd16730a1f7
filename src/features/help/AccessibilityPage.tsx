import styles from './help.module.css';

/** The accessibility statement: what is aimed at, what is checked, what is known to fall short. */
export function AccessibilityPage() {
  return (
    <div className={styles.page}>
      <h1>Accessibility</h1>
      <p>
        Bearings aims to meet the Web Content Accessibility Guidelines 2.2 at level AA. Each page
        can be used with a keyboard alone, with a screen reader, at 400% zoom, in forced colours and
        with reduced motion.
      </p>
      <section aria-labelledby="how-checked">
        <h2 id="how-checked">How it is checked</h2>
        <p>
          An automated check (axe) runs on every page before each version. Journeys are tested with
          a keyboard. It has not yet been tried by a panel of people who use assistive technology.
        </p>
      </section>
      <section aria-labelledby="charts-and-maps">
        <h2 id="charts-and-maps">Charts and maps</h2>
        <p>
          Every chart and the map have a table of the same figures beside them. The map is one stop
          of the Tab key, and the arrow keys move from district to district. No figure is shown by
          colour alone.
        </p>
      </section>
      <section aria-labelledby="known-faults">
        <h2 id="known-faults">What is known to fall short</h2>
        <p>
          The links to job boards and other sites lead to pages that others make. We cannot answer
          for those.
        </p>
      </section>
    </div>
  );
}
