import type { PayUnit } from '@/domain/payUnit';
import { advertsView } from '../adverts/view';
import { type HereView, hereView } from '../here/view';
import { type HoursView, hoursView } from '../hours/view';
import type { OccupationInput } from '../input/input';
import { gettingInView } from '../needs/preparation';
import { needsView } from '../needs/view';
import { openingsView } from '../openings/view';
import { outlookView } from '../outlook/view';
import { payView } from '../pay/view';
import type { TopicViews } from '../tiles/view';

/** What all topics have found: the tiles and the closed sections say it, the opened ones show it. */
export interface PageViews extends TopicViews {
  readonly here: HereView;
  readonly hours: HoursView;
}

/** Every topic for one job in one place. Pure. */
export function pageViews(input: OccupationInput, unit: PayUnit): PageViews {
  return {
    pay: payView(input, unit),
    here: hereView(input),
    adverts: advertsView(input),
    gettingIn: gettingInView(input),
    needs: needsView(input),
    outlook: outlookView(input),
    openings: openingsView(input),
    hours: hoursView(input),
  };
}
