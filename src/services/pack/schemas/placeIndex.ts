import * as z from 'zod/mini';

const namedPlaces = z.object({
  /** Names, front-coded (`shared/frontCoding`), sorted. */
  names: z.string(),
  /** For each name in turn its district's place in `districts`, two digits of base 36. */
  districts: z.string(),
});

/** Districts and everything a client may call them by: packed for search, not for reading. */
export const placeIndexSchema = z.object({
  /** GSS code and name. */
  districts: z.array(z.tuple([z.string(), z.string()])),
  /** Names the districts also go by: Hull, Western Isles. */
  others: namedPlaces,
  former: namedPlaces,
  /** `sizes`: one digit of base 36 a town: doublings of 100 inhabitants, 0 where not known. */
  towns: z.extend(namedPlaces, { sizes: z.string() }),
  jobcentres: namedPlaces,
  stations: namedPlaces,
  outward: z.object({
    /** Outward codes, front-coded. */
    codes: z.string(),
    /**
     * A line for each code: its districts, largest share first, four digits of base 36 each: place
     * in `districts`, then the share of its postcodes in whole per cent (`zz` where not known).
     */
    shares: z.string(),
  }),
});

export type PlaceIndexShard = z.infer<typeof placeIndexSchema>;
