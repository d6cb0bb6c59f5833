import type { ReportBlock, ReportedResults, ReportedTestimony } from './report-model';
import { heading, textsIn, type Voice } from './report-voice';
import { isShare, type ResultFigureId } from './result-figures';
import type { ResultLanguage } from './texts';

export type Shown = (...ids: readonly ResultFigureId[]) => ReportBlock;

export function figuresIn({ figures }: ReportedResults, { t, number, share }: Voice): Shown {
  const values = new Map(figures.map(({ id, value }) => [id, value ?? null]));
  return (...ids) => ({
    kind: 'figures',
    figures: ids.map((id) => {
      const value = values.get(id) ?? null;
      const [label, counted] = t.figures[id];
      return {
        id,
        label,
        counted,
        value: value === null ? t.none : isShare(id) ? share(value) : number(value),
      };
    }),
  });
}

export function periodIn({ from, to, until }: ReportedResults, { t, day }: Voice): string {
  if (from && to) return t.period.between(day(from), day(to));
  return from ? t.period.between(day(from), day(until)) : t.period.whole(day(to ?? until));
}

export function meetingBlocks(
  results: ReportedResults,
  { t, number, day }: Voice,
  shown: Shown,
): ReportBlock[] {
  const { meetings } = results;
  return [
    heading(t.sections.meetings),
    shown('attendances', 'newPeople', 'newStructures', 'responseRate'),
    ...(meetings.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: t.meetingsCaption,
            head: t.meetings,
            words: 2,
            rows: meetings.map(({ title, heldOn, people, newPeople, structures, ties, ideas }) => [
              title,
              day(heldOn),
              ...[people, newPeople, structures, ties, ideas].map(number),
            ]),
          } as const,
        ]),
  ];
}

export function tieBlocks(results: ReportedResults, { t, number, day }: Voice, shown: Shown): ReportBlock[] {
  const { isolation, noLongerIsolated, before } = results;
  const count = (value: number | null | undefined) => (value == null ? t.none : number(value));
  return [
    heading(t.sections.ties),
    { kind: 'note', text: before ? t.before(day(before)) : t.noBefore },
    shown('acquaintancesNew', 'acquaintances', 'tiesNew', 'ties'),
    {
      kind: 'table',
      ...t.isolation,
      words: 1,
      rows: isolation.map((one) => [
        one.withoutTeam ? t.withoutTheTeam : t.withTeam,
        count(one.before),
        count(one.after),
      ]),
    },
    ...(noLongerIsolated.length === 0
      ? []
      : [{ kind: 'list', title: t.leftIsolation, items: noLongerIsolated } as const]),
  ];
}

export function projectBlocks(
  results: ReportedResults,
  { t, number, day }: Voice,
  shown: Shown,
): ReportBlock[] {
  const { projects, byStatus } = results;
  return [
    heading(t.sections.projects),
    shown('ideas', 'ideasBecame', 'actionsDone', 'firstTimePairs'),
    ...(projects.length === 0
      ? [{ kind: 'note', text: t.noProject } as const]
      : [
          {
            kind: 'table',
            ...t.byStatus,
            words: 1,
            rows: byStatus.map(({ status, count }) => [t.status[status], number(count)]),
          } as const,
          {
            kind: 'table',
            caption: t.projects.caption,
            head: t.projects.head,
            words: 3,
            rows: projects.map(({ title, status, startedOn, ideas }) => [
              title ?? '',
              t.status[status],
              startedOn ? day(startedOn) : t.projects.noDay,
              number(ideas),
            ]),
          } as const,
        ]),
  ];
}

export function followBlocks(
  { followUps }: ReportedResults,
  { t, number }: Voice,
  shown: Shown,
): ReportBlock[] {
  return [
    heading(t.sections.follow),
    {
      kind: 'table',
      ...t.followUps,
      words: 1,
      rows: followUps.map(({ outcome, count }) => [t.outcome[outcome], number(count)]),
    },
    shown('introductions', 'introductionsMet', 'outreachNew', 'outreachOpen'),
  ];
}

export function pathBlocks(
  { continuity, coverage }: ReportedResults,
  { t, number, share }: Voice,
): ReportBlock[] {
  const part = (value: number | null | undefined) => (value == null ? t.nobodyThere : share(value));
  return [
    heading(t.sections.pathway),
    {
      kind: 'table',
      ...t.continuity,
      words: 1,
      rows: continuity.map(({ from, to, before, after }) => [
        t.step(t.stage[from], t.stage[to]),
        part(before),
        part(after),
      ]),
    },
    {
      kind: 'table',
      ...t.coverage,
      words: 1,
      rows: coverage.map(({ stage, missing, fragile, covered }) => [
        t.stage[stage],
        ...[missing, fragile, covered].map(number),
      ]),
    },
  ];
}

/** Who speaks, as far as they agreed: with name and structure, or by what they do and for which kind of structure. */
export function speakerIn(
  language: ResultLanguage,
  { name, jobTitle, structure, structureKind }: ReportedTestimony['speaker'],
): string {
  const t = textsIn(language);
  const where = structure ?? (structureKind ? t.kind[structureKind] : null);
  const said = [name, jobTitle, where].filter((one) => one !== null && one !== undefined && one !== '');
  return said.length === 0 ? t.somebody : said.join(', ');
}

export function saidBlocks(
  { testimonies }: ReportedResults,
  language: ResultLanguage,
  { t }: Voice,
): ReportBlock[] {
  const groups = ['MEETING', 'PROJECT', 'STRUCTURE', 'OTHER'] as const;
  return [
    heading(t.sections.said),
    { kind: 'note', text: testimonies.length === 0 ? t.nobodySaid : t.saidWith },
    ...groups.flatMap((group) => {
      const said = testimonies.filter(({ about }) => (about?.kind ?? 'OTHER') === group);
      if (said.length === 0) return [];
      return [
        heading(t.subject[group], 3),
        ...said.map(({ quote, speaker, about }): ReportBlock => {
          const by = speakerIn(language, speaker);
          return { kind: 'quote', text: quote, by: about?.label ? `${by} — ${about.label}` : by };
        }),
      ];
    }),
  ];
}

export function studyBlocks({ findings }: ReportedResults, { t }: Voice): ReportBlock[] {
  if (findings.length === 0) return [];
  return [
    heading(t.sections.study),
    { kind: 'note', text: t.studyUndated },
    ...findings.flatMap(({ theme, statement, verbatim }): ReportBlock[] => [
      ...(statement ? [{ kind: 'text', text: statement } as const] : []),
      ...(verbatim ? [{ kind: 'quote', text: verbatim, by: theme ?? '' } as const] : []),
    ]),
  ];
}
