import type { Format } from '../format';
import { acquaintances } from './acquaintances';
import { actions } from './actions';
import { attendance } from './attendance';
import { cities } from './cities';
import { collaborations } from './collaborations';
import { employments } from './employments';
import { findings } from './findings';
import { followUps } from './follow-ups';
import { ideas } from './ideas';
import { meetings } from './meetings';
import { neighbourhoods } from './neighbourhoods';
import { outreach } from './outreach';
import { people } from './people';
import { positions } from './positions';
import { projects } from './projects';
import { structures } from './structures';
import { testimonies } from './testimonies';

/** In the order in which they are read: a file refers to earlier ones only. */
export const FORMATS: readonly Format[] = [
  cities,
  neighbourhoods,
  structures,
  people,
  employments,
  meetings,
  attendance,
  acquaintances,
  collaborations,
  positions,
  outreach,
  findings,
  ideas,
  projects,
  actions,
  followUps,
  testimonies,
];
