import * as z from 'zod/mini';

const namedPlaces = z.object({
  /** Names, front-coded (`shared/frontCoding`), sorted. */
  names: z.string(),
  /** For each name in turn its district's place in `districts`, two digits of base 36. */
  districts: z.string(),
});

/** One digit of base 36 a name: doublings of 100 inhabitants, 0 where not known. */
const sizes = z.string();

/** An area of several districts that people know by a name. */
const widerArea = z.object({
  name: z.string(),
  /** Other names it goes by: Lancs, UK. */
  also: z.optional(z.array(z.string())),
  kind: z.enum([
    'county',
    'former-county',
    'part-of-nation',
    'combined-authority',
    'region',
    'nation',
    'country',
  ]),
  /** Of a region, a nation, Great Britain and the United Kingdom: they have a page. */
  gss: z.optional(z.string()),
  /** Its districts as in `namedPlaces`. */
  districts: z.string(),
  /** Where it is chosen from in two steps: codes of wider areas (regions of England). */
  parts: z.optional(z.array(z.string())),
});

/** Districts and everything a client may call them by: packed for search, not for reading. */
export const placeIndexSchema = z.object({
  /** GSS code and name. */
  districts: z.array(z.tuple([z.string(), z.string()])),
  /** Names the districts also go by: Hull, Western Isles. */
  others: namedPlaces,
  former: namedPlaces,
  /** Towns, villages and neighbourhoods. */
  towns: z.extend(namedPlaces, { sizes }),
  /**
   * Names that are no town's own: nicknames, Welsh and Gaelic names, old counties. `towns`: a line a
   * name, the town it stands for; blank where that is the district.
   */
  everyday: z.extend(namedPlaces, { sizes, towns: z.string() }),
  wider: z.array(widerArea),
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
export type WiderAreaShard = z.infer<typeof widerArea>;
