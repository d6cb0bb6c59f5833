import { folded } from '../directory/suggestions';
import type { IdeaLine, ProjectLine } from './project.types';
import type { ProjectsSearch } from './projects-search';

/** The ideas of one rencontre, or of none. */
export interface Source {
  readonly id: string;
  readonly meeting: IdeaLine['meeting'];
  readonly ideas: readonly IdeaLine[];
}

export interface Shown {
  readonly ideas: readonly IdeaLine[];
  readonly projects: readonly ProjectLine[];
  readonly sources: readonly Source[];
}

const NONE = '';

/** Ideas by the rencontre at which they were said, in order of day; those apart from any come last. */
export function sourcesOf(ideas: readonly IdeaLine[]): Source[] {
  const sources = new Map<string, IdeaLine[]>();
  for (const idea of ideas) {
    const id = idea.meeting?.id ?? NONE;
    sources.set(id, [...(sources.get(id) ?? []), idea]);
  }
  const day = ([id, [first]]: readonly [string, readonly IdeaLine[]]) =>
    id === NONE ? '9' : (first?.meeting?.heldOn ?? '');
  return [...sources]
    .sort((a, b) => day(a).localeCompare(day(b)) || (a[0] < b[0] ? -1 : 1))
    .map(([id, list]) => ({ id, meeting: list[0]?.meeting ?? null, ideas: list }));
}

/**
 * What the filters keep. A filter of ideas keeps the projects that come from one of them; a filter of projects keeps the
 * ideas that went into one of them.
 */
export function lineageShown(
  ideas: readonly IdeaLine[],
  projects: readonly ProjectLine[],
  { meeting, city, state, status, mine, q }: ProjectsSearch,
): Shown {
  const words = q === undefined ? null : folded(q);
  const says = (text: string) => words === null || folded(text).includes(words);
  const ofStatus = (project: { readonly status: string }) =>
    status === undefined || project.status === status;
  const ofIdeas = meeting !== undefined || city !== undefined || state !== undefined;
  const told = new Map(projects.map((project) => [project.id, project]));
  const isMine = (project: ProjectLine | undefined) => project?.myRole != null;
  const keptIdeas = ideas.filter(
    (idea) =>
      (meeting === undefined || idea.meeting?.id === meeting) &&
      (city === undefined || idea.meeting?.cities.some(({ id }) => id === city)) &&
      (state === undefined || idea.state === state) &&
      (status === undefined || idea.projects.some(ofStatus)) &&
      (mine === undefined || idea.mine || idea.projects.some(({ id }) => isMine(told.get(id)))) &&
      (says(idea.text) || idea.projects.some(({ title }) => says(title))),
  );
  const kept = new Set(keptIdeas.map(({ id }) => id));
  const keptProjects = projects.filter((project) => {
    const fromKept = project.ideas.some(({ id }) => kept.has(id));
    return (
      ofStatus(project) &&
      (!ofIdeas || fromKept) &&
      (mine === undefined || isMine(project) || fromKept) &&
      (says(project.title) || fromKept)
    );
  });
  return { ideas: keptIdeas, projects: keptProjects, sources: sourcesOf(keptIdeas) };
}

/** One line of the drawing, from a place on the left to a place on the right, both between 0 and 1. */
export interface Strand {
  readonly idea: string;
  readonly project: string;
  readonly from: number;
  readonly to: number;
}

export interface Block {
  readonly id: string;
  /** Between 0 and 1. */
  readonly top: number;
  readonly height: number;
}

/**
 * The lineage as a drawing: on the left a block for each rencontre, as high as its ideas are many; on the right a row for
 * each project; a line for each idea that became one. Pure; O(ideas + projects).
 */
export function drawLineage({ ideas, projects, sources }: Shown): {
  readonly blocks: readonly Block[];
  readonly strands: readonly Strand[];
} {
  const blocks: Block[] = [];
  const placeOf = new Map<string, number>();
  const count = Math.max(1, ideas.length);
  let done = 0;
  for (const source of sources) {
    blocks.push({ id: source.id, top: done / count, height: source.ideas.length / count });
    for (const idea of source.ideas) {
      placeOf.set(idea.id, (done + 0.5) / count);
      done += 1;
    }
  }
  const rows = Math.max(1, projects.length);
  const strands = projects.flatMap((project, row) =>
    project.ideas.flatMap(({ id }): Strand[] => {
      const from = placeOf.get(id);
      return from === undefined ? [] : [{ idea: id, project: project.id, from, to: (row + 0.5) / rows }];
    }),
  );
  return { blocks, strands };
}

/** Projects in the order in which their first ideas were said: lines cross less. */
export function byFirstIdea(projects: readonly ProjectLine[], ideas: readonly IdeaLine[]): ProjectLine[] {
  const placeOf = new Map(ideas.map(({ id }, place) => [id, place]));
  const mean = ({ ideas: from }: ProjectLine): number => {
    const places = from.flatMap(({ id }) => placeOf.get(id) ?? []);
    return places.length === 0
      ? Number.POSITIVE_INFINITY
      : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return projects
    .map((project) => ({ project, mean: mean(project) }))
    .sort((a, b) => a.mean - b.mean || (a.project.id < b.project.id ? -1 : 1))
    .map(({ project }) => project);
}
