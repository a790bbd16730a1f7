import type { Figure } from '@/domain/figure';

/** One observation of a data set, keyed by codes. Names are trimmed and only for reading. */
export interface NomisRow {
  /** '2026-02', '2025-09' (the end of a rolling year), '2024'. */
  readonly date: string;
  readonly dateName: string;
  /** The GSS code our data use; '' where the column was not asked for. */
  readonly gss: string;
  readonly areaName: string;
  /** By dimension in lower case, `measures` included. */
  readonly codes: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly figure: Figure;
  /** In the service's own words: 'Normal Value', 'These figures are missing.' */
  readonly status: string;
}
