/** What stands on everything that a training session shows or gives away. */
export const TRAINING_WORDS = 'Training: not a real client';

const PREFIX = 'training-';

/**
 * The id of a training session. No real one can have it: those are 32 hexadecimal digits, so whatever
 * holds a record knows by its id that it is of training.
 *
 * @param round counts how often it was begun in this visit
 */
export const trainingId = (round: number): string => `${PREFIX}${round}`;

/** True for the id of a training session. */
export const isTraining = (id: string): boolean => id.startsWith(PREFIX);
