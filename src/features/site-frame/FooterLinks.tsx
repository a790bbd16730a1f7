import type { ReactNode } from 'react';
import styles from './FooterLinks.module.css';

/** Ways to the pages that every page needs, and the attributions every page owes. */
export function FooterLinks({ links }: { readonly links: readonly ReactNode[] }) {
  return (
    <>
      <ul className={styles.links}>
        {links.map((link, at) => (
          // The list is written once in the root route and never changes its order.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{link}</li>
        ))}
      </ul>
      <p className={styles.licences}>
        Contains public sector information licensed under the Open Government Licence v3.0: Office
        for National Statistics, Nomis, Department for Work and Pensions, Department for Transport
        (NaPTAN), National Careers Service, Skills England, Skills Imperative 2035. Contains OS data
        © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and
        database right. O*NET® database, US Department of Labor/ETA, CC BY 4.0: modified; not
        approved, endorsed or tested by USDOL/ETA. GeoNames, CC BY 4.0. Hexagon positions: Open
        Innovations (MIT).
      </p>
    </>
  );
}
