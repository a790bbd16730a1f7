import { useSpeech } from '@/shared/words/speech';
import type { Words } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import type { OutLink } from '../adverts/links';
import styles from './page.module.css';

/** Pages that have a Welsh one beside them. */
const IN_WELSH: Readonly<Record<string, string>> = {
  'https://careerswales.gov.wales/': 'https://gyrfacymru.llyw.cymru/',
};

/** A link that leads out, in a new tab that knows nothing of this one. */
export function LeadingOut({
  to: { name, href },
}: {
  readonly to: { readonly name: Words; readonly href: string };
}) {
  const { language } = useSpeech();
  return (
    <a
      href={(language === 'cy' && IN_WELSH[href]) || href}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Said of={name} />
    </a>
  );
}

/** Links that lead out. */
export function OutLinks({ links }: { readonly links: readonly OutLink[] }) {
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.id}>
          <LeadingOut to={link} />
        </li>
      ))}
    </ul>
  );
}
