import { BASE } from '@/shared/base';
import styles from './sources.module.css';

/** Licences and the words their holders ask for, in full. */
export function Licences() {
  return (
    <ul className={styles.plain}>
      <li>
        <p>
          Contains public sector information licensed under the{' '}
          <a
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            target="_blank"
            rel="noopener noreferrer"
          >
            Open Government Licence v3.0 (leaves the app)
          </a>
          : Office for National Statistics; Nomis; Department for Work and Pensions; Department for
          Education; Department for Transport (NaPTAN); National Careers Service; Skills England;
          Skills Imperative 2035; National Records of Scotland; GOV.UK.
        </p>
      </li>
      <li>
        <p>
          Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal
          Mail copyright and database right. Contains National Statistics data © Crown copyright and
          database right.
        </p>
      </li>
      <li>
        <p>
          Postcode districts of Northern Ireland come from the National Statistics Postcode Lookup
          and are for non-commercial use.
        </p>
      </li>
      <li>
        <p>
          This app includes information from the O*NET® database by the US Department of Labor,
          Employment and Training Administration (USDOL/ETA), used under the{' '}
          <a
            href="https://creativecommons.org/licenses/by/4.0/"
            target="_blank"
            rel="noopener noreferrer"
          >
            CC BY 4.0 licence (leaves the app)
          </a>
          . O*NET® is a trademark of USDOL/ETA. Bearings has modified all or some of this
          information. USDOL/ETA has not approved, endorsed or tested these modifications.
        </p>
      </li>
      <li>
        <p>Towns and villages: GeoNames, CC BY 4.0.</p>
      </li>
      <li>
        <p>Positions of districts on the hexagon map: Open Innovations, MIT licence.</p>
      </li>
      <li>
        <p>
          Map background, where it is switched on: © OpenStreetMap contributors, Open Database
          Licence.
        </p>
      </li>
      <li>
        <p>
          Software: MIT licence. <a href={`${BASE}licences.txt`}>Licences of its libraries</a>
        </p>
      </li>
      <li>
        <p>Type: Source Sans 3 © Adobe, SIL Open Font Licence 1.1.</p>
      </li>
    </ul>
  );
}
