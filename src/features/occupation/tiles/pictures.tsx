import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { ReachBars } from '@/charts/BarRows';
import { Lollipops } from '@/charts/Lollipops';
import { NoPicture } from '@/charts/Picture';
import { RangeStrip } from '@/charts/RangeStrip';
import { UnitRow } from '@/charts/UnitRow';
import { type Figure, valueOrNull } from '@/domain/figure';
import { missingWords } from '@/domain/missingWords';
import { formatNumber, roundProjection } from '@/domain/format';
import { areaWords } from '@/domain/ladder';
import { oneJobIn } from '@/domain/openings';
import { nearestRows } from '../adverts/tile';
import type { AdvertsView } from '../adverts/view';
import type { OpeningsView } from '../openings/view';
import type { OutlookView } from '../outlook/view';
import { spreadWords } from '../pay/sentences';
import { lawLine, payAxis, spreadOf } from '../pay/spread';
import type { PayView } from '../pay/view';
import styles from '../page/page.module.css';

/** The spread of the pay that leads, with today's law where it is by the hour. */
export function PayPicture({ view: { own, minimumWage } }: { readonly view: PayView }) {
  const say = useSay();
  const lead = own?.lead;
  if (!lead) return <NoPicture />;
  const { row, unit } = lead;
  const spread = spreadOf(row, unit);
  const law = lawLine(minimumWage, unit, say);
  return (
    <RangeStrip
      label={say(spreadWords(row))}
      spread={spread}
      axis={payAxis([spread], law, unit)}
      {...(law ? { law } : { hasEnds: true })}
    />
  );
}

/** Adverts here and where people who live here work; without counts the people themselves. */
export function AdvertsPicture({ view: { adverts, reach } }: { readonly view: AdvertsView }) {
  const say = useSay();
  if (!reach) return adverts.kind === 'found' ? null : <NoPicture />;
  const rows = nearestRows(reach);
  if (rows.every((row) => row.adverts.kind === 'missing'))
    return (
      <div className={styles.reach}>
        <ReachBars
          label={say(said('Of 100 people who went out to work in 2011, how many worked where'))}
          rows={rows.map(({ area, share, isOwn }) => ({
            id: area.gss,
            name: say(areaWords(area)),
            value: share,
            text: say(said('{n} in 100', { n: Math.round(share * 100) })),
            isOutlined: !isOwn,
          }))}
        />
      </div>
    );
  return (
    <div className={styles.reach}>
      <ReachBars
        label={say(said('Adverts where people who live here work'))}
        rows={rows.map((row) => ({
          id: row.area.gss,
          name: say(areaWords(row.area)),
          value: valueOrNull(row.adverts),
          text:
            row.adverts.kind === 'value' ? formatNumber(row.adverts.value) : say(said('no count')),
          isOutlined: !row.isOwn,
        }))}
      />
    </div>
  );
}

interface OutlookPictureProps {
  readonly outlook: OutlookView;
  readonly openings: OpeningsView;
}

/** Jobs now and projected, and how many of them come free in a year. */
export function OutlookPicture({ outlook, openings }: OutlookPictureProps) {
  const say = useSay();
  const [nearest] = outlook.areas;
  const [free] = openings.areas;
  if (!nearest) return <NoPicture />;
  const cells = free && oneJobIn(free.perYear.figure, free.jobs);
  const row = (year: number, figure: Figure) => ({
    id: String(year),
    name: String(year),
    value: valueOrNull(figure),
    text:
      figure.kind === 'value'
        ? formatNumber(roundProjection(figure.value))
        : say(missingWords(figure.reason)),
  });
  const { fromYear, toYear, from, to } = nearest.outlook;
  return (
    <>
      <Lollipops
        label={say(
          said('Jobs in {fromYear} and, projected, in {toYear}', {
            fromYear: String(fromYear),
            toYear: String(toYear),
          }),
        )}
        rows={[{ ...row(fromYear, from), isOpen: true }, row(toYear, to)]}
      />
      {cells === undefined ? null : (
        <div className={styles.units}>
          <UnitRow
            label={say(said('1 job in {cells} comes free in a year', { cells }))}
            cells={cells}
          />
        </div>
      )}
    </>
  );
}
