interface ImportMetaEnv {
  /** Stands for the sources this app was built from: what another build kept is not read. */
  readonly BEARINGS_BUILD: string;
  /** The version of package.json: the newest of CHANGELOG.md. */
  readonly BEARINGS_VERSION: string;
  /** A stamp of the shapes of the pack's shards; a test has none. */
  readonly BEARINGS_SHAPES?: string;
}
