interface ImportMetaEnv {
  /** Stands for the sources this app was built from: what another build kept is not read. */
  readonly BEARINGS_BUILD: string;
}
