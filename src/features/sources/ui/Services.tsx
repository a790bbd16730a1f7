import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
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
        isOn={useLmi().enabled}
        queryKey={lmiQueries.all()}
        what="Department for Education. Past its announced end of life. Asked about the occupation on the page. Data powered by LMI for All. Open Government Licence v3.0."
      />
      <Service
        name="Nomis"
        isOn={useNomis().enabled}
        queryKey={nomisQueries.all()}
        what="Office for National Statistics. Asked for newer months of the area on the page. Open Government Licence v3.0."
      />
      <Service
        name="postcodes.io"
        isOn={isPostcodesOn}
        queryKey={POSTCODES}
        what="Ideal Postcodes, from open data. Only asked for a full postcode, and only where the settings allow it. The first half of a postcode is looked up in the data pack."
      />
    </ul>
  );
}

const POSTCODES = ['postcodes'] as const;

interface ServiceProps {
  readonly name: string;
  readonly what: string;
  readonly isOn: boolean;
  readonly queryKey: readonly [string];
}

function Service({ name, what, isOn, queryKey }: ServiceProps) {
  const words = useServiceWords(isOn, queryKey);
  return (
    <li className={styles.source}>
      <h3>{name}</h3>
      <p>
        <strong>{words}</strong>
      </p>
      <p className={styles.note}>{what}</p>
    </li>
  );
}
