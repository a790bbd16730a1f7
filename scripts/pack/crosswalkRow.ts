import type { CrosswalkRow } from '../../src/domain/crosswalk';
import type { Row } from './csv';

/** A row of the crosswalk's table as the domain knows it. */
export function crosswalkRow(row: Row): CrosswalkRow {
  return {
    soc2010: row.soc2010 ?? '',
    soc2020: row.soc2020 ?? '',
    ...(row.share ? { share: Number(row.share) } : {}),
    ...(row.share_census ? { shareCensus: Number(row.share_census) } : {}),
    lfsSample: Number(row.lfs_sample),
    censusSample: Number(row.census_sample),
    // Checked by specs.ts.
    evidence: row.evidence as CrosswalkRow['evidence'],
  };
}
