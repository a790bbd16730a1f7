import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { serviceWords } from '../model/serviceState';
import styles from './sources.module.css';
import { useServiceWords } from './useServiceWords';

interface ServicesProps {
  readonly isPostcodesOn: boolean;
}

/** The three outside services: what is asked of them, and how they are doing. */
export function Services({ isPostcodesOn }: ServicesProps) {
  return (
    <ul className={styles.plain}>
      <Service
        name="LMI for All"
        words={useServiceWords(useLmi().enabled, lmiQueries.all())}
        what="Department for Education. Past its announced end of life. Asked about the occupation on the page. Data powered by LMI for All. Open Government Licence v3.0."
      />
      <Service
        name="Nomis"
        words={useServiceWords(useNomis().enabled, nomisQueries.all())}
        what="Office for National Statistics. Asked for newer months of the area on the page. Open Government Licence v3.0."
      />
      <Service
        name="postcodes.io"
        words={isPostcodesOn ? POSTCODES_ON : serviceWords({ kind: 'off' })}
        what="Ideal Postcodes, from open data. Only asked for a full postcode, and only where the settings allow it. The first half of a postcode is looked up in the data pack."
      />
    </ul>
  );
}

/** Nothing is kept of a postcode, not even that one was asked about: its health is not known here. */
const POSTCODES_ON =
  'On. It is asked when someone looks up a full postcode, and nothing of that is kept.';

interface ServiceProps {
  readonly name: string;
  readonly what: string;
  /** How it is doing. */
  readonly words: string;
}

function Service({ name, what, words }: ServiceProps) {
  return (
    <li className={styles.source}>
      <h3>{name}</h3>
      <p>
        <strong key={words}>{words}</strong>
      </p>
      <p className="caption">{what}</p>
    </li>
  );
}
