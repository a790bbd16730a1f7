/** What is said where a lazy part of the app did not come: nothing has been reloaded or lost. */
export const MISSING_PART_WORDS =
  'A part of the app could not be loaded. Your session is still here. Try again.';
