import { byFirstIdea, drawLineage, lineageShown, sourcesOf } from '../../web/src/projects/lineage';
import type { IdeaLine, ProjectLine } from '../../web/src/projects/project.types';
import { readProjects } from '../../web/src/projects/projects-search';
import { LINEAGE } from '../web/projects-answers';

const ideas = LINEAGE.ideas as unknown as readonly IdeaLine[];
const projects = LINEAGE.projects as unknown as readonly ProjectLine[];
const shown = (raw: Record<string, unknown>) => {
  const found = lineageShown(ideas, projects, readProjects(raw));
  return [found.ideas.map(({ id }) => id), found.projects.map(({ id }) => id)];
};

describe('the lineage of ideas and projects', () => {
  test('ideas stand under their rencontre, in order of day; those apart from any come last', () => {
    expect(sourcesOf(ideas).map(({ id, ideas: said }) => [id, said.length])).toEqual([
      ['m1', 1],
      ['m2', 2],
      ['', 1],
    ]);
  });

  test('a filter of ideas keeps their projects, a filter of projects keeps their ideas', () => {
    expect(shown({})).toEqual([
      ['i1', 'i2', 'i3', 'i4'],
      ['j2', 'j1'],
    ]);
    expect(shown({ meeting: 'm1' })).toEqual([['i1'], ['j1']]);
    expect(shown({ city: '93029' })).toEqual([
      ['i2', 'i3'],
      ['j2', 'j1'],
    ]);
    expect(shown({ state: 'SET_ASIDE' })).toEqual([['i4'], []]);
    expect(shown({ status: 'PROPOSED' })).toEqual([['i2'], ['j2']]);
    expect(shown({ mine: '1' })).toEqual([
      ['i1', 'i2'],
      ['j2', 'j1'],
    ]);
    expect(shown({ q: 'VELOS' })).toEqual([['i3'], []]);
    expect(shown({ q: 'le cafe' })).toEqual([
      ['i1', 'i2'],
      ['j2', 'j1'],
    ]);
    expect(shown({ state: 'NONE', status: 'NO', meeting: '', q: ' ' })).toEqual(shown({}));
  });

  test('each idea that became a project is a line, once for each of them; blocks fill the height', () => {
    const all = lineageShown(ideas, projects, {});
    const { blocks, strands } = drawLineage(all);
    expect(strands.map(({ idea, project }) => [idea, project])).toEqual([
      ['i2', 'j2'],
      ['i1', 'j1'],
      ['i2', 'j1'],
    ]);
    expect(blocks.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(1);
    expect(blocks.map(({ top }) => top)).toEqual([0, 0.25, 0.75]);
    expect(strands[1]).toMatchObject({ from: 0.125, to: 0.75 });
    expect(drawLineage({ ideas: [], projects: [], sources: [] })).toEqual({ blocks: [], strands: [] });
  });

  test('projects stand in the order in which their ideas were said', () => {
    expect(byFirstIdea(projects, ideas).map(({ id }) => id)).toEqual(['j1', 'j2']);
  });
});
