import styles from './occupation.module.css';

const SECTIONS = [
  ['pay', 'Pay'],
  ['here', 'Here'],
  ['jobs-advertised', 'Jobs advertised'],
  ['getting-in', 'Getting in'],
  ['outlook', 'Outlook'],
  ['openings', 'Openings'],
  ['hours', 'Hours'],
  ['more', 'More'],
] as const;

/** The page's sections, beside them on a wide screen. */
export function SectionList({ hasHours }: { readonly hasHours: boolean }) {
  return (
    <nav aria-label="On this page" className={styles.sectionList}>
      <ul>
        {SECTIONS.filter(([id]) => id !== 'hours' || hasHours).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
