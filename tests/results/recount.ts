import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { projectRoot } from '../../api/root';

type Row = Readonly<Record<string, string>>;

/** The files of the demonstration as they lie there: no code of the application reads them here. */
export const seeds = (file: string): readonly Row[] =>
  Papa.parse<Row>(
    readFileSync(join(projectRoot(), 'seeds', 'paris-terres-denvol', `${file}.csv`), 'utf8').replace(
      /^\uFEFF/,
      '',
    ),
    { header: true, skipEmptyLines: true },
  ).data;

export interface Days {
  /** Both in the period; '' since ever. */
  readonly from: string;
  readonly until: string;
}

const within = (day: string | undefined, { from, until }: Days) =>
  day === undefined || day === '' ? from === '' : day >= from && day <= until;
const holdsOn = (row: Row, day: string) => (row.since ?? '') <= day && (!row.until || row.until > day);

interface Job {
  readonly person: string;
  readonly structure: string;
  readonly since: string;
  readonly until: string;
}

/** Who works where: the employer of the file of people always, the others as dated. */
function jobs(): Job[] {
  const first = seeds('people')
    .filter(({ structure }) => structure)
    .map(({ id = '', structure = '' }) => ({ person: id, structure, since: '', until: '' }));
  const others = seeds('employments').map(({ person = '', structure = '', since = '', until = '' }) => ({
    person,
    structure,
    since,
    until,
  }));
  const isDated = (job: Job) =>
    others.some((other) => other.person === job.person && other.structure === job.structure);
  return [...first.filter((job) => !isDated(job)), ...others];
}

const pairOf = (a: string, b: string) => [a, b].sort().join(' ');
const heldOn = new Map(seeds('meetings').map(({ id = '', heldOn: day = '' }) => [id, day]));

/** Pairs of people who know each other, and of structures that are tied, at the end of a day. */
export function tiesOn(day: string, withoutTeam: boolean) {
  const coordinating = new Set(
    seeds('structures').flatMap(({ id = '', coordinates }) => (coordinates === 'oui' ? [id] : [])),
  );
  const now = jobs().filter((job) => holdsOn({ ...job }, day));
  const team = new Set(
    withoutTeam ? now.filter(({ structure }) => coordinating.has(structure)).map(({ person }) => person) : [],
  );
  const open = new Set(
    seeds('structures')
      .filter((row) => holdsOn(row, day) && !(withoutTeam && coordinating.has(row.id ?? '')))
      .map(({ id = '' }) => id),
  );
  const employed = new Set(now.map(({ person }) => person).filter((person) => !team.has(person)));
  const people = new Set<string>();
  for (const row of seeds('acquaintances')) {
    const { from = '', to = '', meeting = '' } = row;
    const since = row.since || heldOn.get(meeting) || '';
    if (!holdsOn({ ...row, since }, day) || !employed.has(from) || !employed.has(to)) continue;
    people.add(pairOf(from, to));
  }
  const structures = new Set<string>();
  const tie = (a: string, b: string) => {
    if (a !== b && open.has(a) && open.has(b)) structures.add(pairOf(a, b));
  };
  const at = (person: string) =>
    now.filter((job) => job.person === person && employed.has(person)).map(({ structure }) => structure);
  for (const row of seeds('collaborations')) if (holdsOn(row, day)) tie(row.from ?? '', row.to ?? '');
  for (const pair of people) {
    const [a = '', b = ''] = pair.split(' ');
    for (const x of at(a)) for (const y of at(b)) tie(x, y);
  }
  for (const person of employed) for (const x of at(person)) for (const y of at(person)) tie(x, y);
  const tied = new Set([...structures].flatMap((pair) => pair.split(' ')));
  return { people, structures, isolated: [...open].filter((id) => !tied.has(id)).length };
}

/** Of those who came by a day, the share that answered a survey by then; the files hold no own word. */
function answered(until: string, withoutTeam: boolean, coordinating: ReadonlySet<string>): number | null {
  const by = (wanted: readonly string[]) =>
    new Set(
      seeds('attendance')
        .filter(
          ({ status = '', meeting = '' }) => wanted.includes(status) && (heldOn.get(meeting) ?? '') <= until,
        )
        .map(({ person = '' }) => person),
    );
  const isTeam = (person: string) =>
    jobs().some(
      (job) => job.person === person && coordinating.has(job.structure) && holdsOn({ ...job }, until),
    );
  const asked = [...by(['attended', ''])].filter((person) => !(withoutTeam && isTeam(person)));
  const said = by(['answered']);
  return asked.length === 0 ? null : asked.filter((person) => said.has(person)).length / asked.length;
}

/** Every figure of a period, counted from the files alone. */
export function recount(days: Days, before: string, withoutTeam = false) {
  const { until } = days;
  const coordinating = new Set(
    seeds('structures').flatMap(({ id = '', coordinates }) => (coordinates === 'oui' ? [id] : [])),
  );
  const rows = seeds('attendance')
    .filter(({ status }) => status === 'attended' || status === '')
    .map(({ person = '', meeting = '' }) => ({ person, day: heldOn.get(meeting) ?? '' }))
    .filter(({ person, day }) => {
      if (!withoutTeam) return true;
      return !jobs().some(
        (job) => job.person === person && coordinating.has(job.structure) && holdsOn({ ...job }, day),
      );
    });
  const structuresOf = (list: typeof rows) =>
    new Set(
      list.flatMap(({ person, day }) =>
        jobs()
          .filter((job) => job.person === person && holdsOn({ ...job }, day))
          .map(({ structure }) => structure),
      ),
    );
  const came = rows.filter(({ day }) => within(day, days));
  const earlier = rows.filter(({ day }) => day < days.from);
  const peopleOf = (list: typeof rows) => new Set(list.map(({ person }) => person));
  const [was, is] = [tiesOn(before, withoutTeam), tiesOn(until, withoutTeam)];
  const added = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...b].filter((pair) => !a.has(pair)).length;
  const ideas = seeds('ideas').filter(({ meeting = '' }) => within(heldOn.get(meeting), days));
  const became = new Set(seeds('projects').flatMap(({ ideas: list = '' }) => list.split('|')));
  const started = seeds('projects').filter(({ startedOn }) => within(startedOn, days));
  const followUps = seeds('follow-ups').filter((row) => within(row.heldOn || row.dueOn, days));
  return {
    figures: {
      meetings: [...heldOn.values()].filter((day) => within(day, days)).length,
      people: peopleOf(came).size,
      newPeople: added(peopleOf(earlier), peopleOf(came)),
      attendances: new Set(came.map(({ person, day }) => `${person} ${day}`)).size,
      structures: structuresOf(came).size,
      responseRate: answered(until, withoutTeam, coordinating),
      newStructures: added(structuresOf(earlier), structuresOf(came)),
      acquaintances: is.people.size,
      acquaintancesNew: added(was.people, is.people),
      ties: is.structures.size,
      tiesNew: added(was.structures, is.structures),
      ideas: ideas.length,
      ideasBecame: ideas.filter(({ id = '' }) => became.has(id)).length,
      projects: started.length,
      firstTimePairs: started
        .filter(({ startedOn }) => startedOn)
        .flatMap(({ lead = '', members = '', startedOn = '' }) => {
          const group = [...new Set(`${lead}|${members}`.split('|').filter((one) => one !== ''))];
          const eve = new Date(Date.parse(startedOn) - 86_400_000).toISOString().slice(0, 10);
          const known = tiesOn(eve, false).people;
          return group.flatMap((a, i) => group.slice(i + 1).filter((b) => !known.has(pairOf(a, b))));
        }).length,
      actionsDone: seeds('actions').filter(({ doneOn }) => doneOn && within(doneOn, days)).length,
      introductions: 0,
      introductionsMet: 0,
      outreachNew: seeds('outreach').filter(({ since }) => since && within(since, days)).length,
      outreachOpen: seeds('outreach').filter((row) => holdsOn(row, until)).length,
    },
    byStatus: (status: string) => started.filter((row) => row.status === status).length,
    followUps: (outcome: string) =>
      followUps.filter((row) => (row.heldOn && row.state ? row.state : 'NO_ANSWER') === outcome).length,
    isolation: [false, true].map((without) => ({
      withoutTeam: without,
      before: tiesOn(before, without).isolated,
      after: tiesOn(until, without).isolated,
    })),
    quotes: seeds('testimonies')
      .filter(({ consent, publishedAt }) => consent === 'oui' && publishedAt && within(publishedAt, days))
      .map(({ quote = '' }) => quote)
      .sort(),
  };
}
