/** What reads the pack's shards: loaded with the first of them, since the start draws no figure. */
export const readers = () => import('./readers');
