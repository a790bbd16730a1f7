// What reads the lists of the two boxes: the front page needs no other reader.
export { placeIndexSchema } from './schemas/placeIndex';
export { titleIndexSchema } from './schemas/titleIndex';
export { waysToJobsSchema } from './schemas/waysToJobs';
