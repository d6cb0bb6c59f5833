import { maySeeContact } from '../access/contact-fields';
import type { Viewer } from '../access/viewer';
import { type Page, pageOf } from '../connection';
import { errors } from '../errors';
import type { Visibility } from '../kinds';
import type { Loaders } from '../loaders';
import { rowsOf } from '../network/lookup';
import type { NetworkState } from '../ties/network-state';
import type { PersonRow } from './person.repository';
import { searchKeys } from './search';

export interface PersonFilter {
  readonly search: string | null;
  readonly structure: string | null;
  readonly city: string | null;
  readonly asOf: string | null;
}

/** A person as the viewer may see them; null where a contact field is unknown or not shown. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly emailVisibility: Visibility;
  readonly phoneVisibility: Visibility;
  readonly version: number;
  readonly asOf: string;
}

/** Ids of the structures that employ a person on the day, in order. */
export function employersAt(state: NetworkState, person: string, asOf: string): string[] {
  const { network } = state;
  const { staff } = state.at(asOf);
  const index = network.people.indexOf.get(person);
  if (index === undefined) return [];
  return [...rowsOf(staff.byPerson, index)]
    .map((row) => network.structures.list[staff.structure[row] ?? 0] ?? '')
    .sort();
}

/** The viewer looks after the person: it is oneself, or a structure that one edits employs them today. */
export function looksAfter(viewer: Viewer, state: NetworkState, person: string): boolean {
  if (viewer.personId === person) return true;
  return employersAt(state, person, state.today()).some((structure) => viewer.edits.includes(structure));
}

/** Whether the viewer sees a contact field that the person shows so far, among colleagues of today. */
export function seesContact(
  viewer: Viewer,
  state: NetworkState,
  person: string,
  visibility: Visibility,
): boolean {
  const today = state.today();
  const own = viewer.personId === null ? [] : employersAt(state, viewer.personId, today);
  const colleagues = own.length > 0 && employersAt(state, person, today).some((id) => own.includes(id));
  return maySeeContact(viewer, person, visibility, colleagues);
}

function view(viewer: Viewer, state: NetworkState, row: PersonRow, asOf: string): PersonView {
  const show = (value: string | null, visibility: Visibility) =>
    value !== null && seesContact(viewer, state, row.id, visibility) ? value : null;
  return {
    id: row.id,
    name: row.name,
    jobTitle: row.jobTitle,
    email: show(row.email, row.emailVisibility),
    phone: show(row.phone, row.phoneVisibility),
    emailVisibility: row.emailVisibility,
    phoneVisibility: row.phoneVisibility,
    version: row.version,
    asOf,
  };
}

/** Some people, in the order of the ids. */
export async function loadPeople(
  viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  ids: readonly string[],
  asOf: string,
): Promise<PersonView[]> {
  const rows = await loaders.person.loadMany(ids);
  return rows.map((row, i) => {
    if (row instanceof Error) throw row;
    if (!row) throw errors.notFound('person', ids[i] ?? '');
    return view(viewer, state, row, asOf);
  });
}

/** The people of the directory that the filter keeps, by name; of a structure or town on the date. */
export async function listPeople(
  viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  filter: PersonFilter,
  first: number,
  after: string | null,
): Promise<Page<PersonView>> {
  const asOf = filter.asOf ?? state.today();
  const { structure, city } = filter;
  const keep = (person: string, index: number): boolean => {
    if (state.network.erased[index]) return false;
    if (structure === null && city === null) return true;
    const employers = employersAt(state, person, asOf);
    return (
      (structure === null || employers.includes(structure)) &&
      (city === null || employers.some((id) => state.index.citiesOf(id).includes(city)))
    );
  };
  const ids = state.network.people.list.filter(keep);
  const keys = searchKeys(filter.search, ids, state.index.personNames, state.index.personTexts);
  return pageOf(keys, first, after, (shown) => loadPeople(viewer, state, loaders, shown, asOf));
}

export async function getPerson(
  viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  id: string,
  asOf: string | null,
): Promise<PersonView> {
  const [found] = await loadPeople(viewer, state, loaders, [id], asOf ?? state.today());
  if (!found) throw errors.notFound('person', id);
  return found;
}
