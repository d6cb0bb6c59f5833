import type { Report, ReportBlock, ReportedResults } from './report-model';
import {
  figuresIn,
  followBlocks,
  meetingBlocks,
  pathBlocks,
  periodIn,
  projectBlocks,
  saidBlocks,
  studyBlocks,
  tieBlocks,
} from './report-sections';
import { heading, paragraphs, voiceOf } from './report-voice';
import type { ResultLanguage } from './texts';

/**
 * The results in words, for the page and for the document alike: every figure is one of the answer, none stands in
 * the words. Pure; linear in what is told.
 */
export function reportOf(results: ReportedResults, language: ResultLanguage): Report {
  const voice = voiceOf(language);
  const { t, day } = voice;
  const shown = figuresIn(results, voice);
  const isEmpty =
    results.meetings.length === 0 &&
    results.testimonies.length === 0 &&
    results.figures.every(
      ({ id, value }) => !['ideas', 'projects', 'actionsDone', 'introductions'].includes(id) || !value,
    );
  const told: ReportBlock[] = [
    heading(t.sections.brief),
    ...(isEmpty ? [{ kind: 'note', text: t.nothing } as const] : []),
    shown('meetings', 'people', 'structures', 'ideas', 'projects', 'tiesNew'),
    ...meetingBlocks(results, voice, shown),
    ...tieBlocks(results, voice, shown),
    ...projectBlocks(results, voice, shown),
    ...followBlocks(results, voice, shown),
    ...pathBlocks(results, voice),
    ...saidBlocks(results, language, voice),
    ...studyBlocks(results, voice),
  ];
  return {
    language,
    title: t.title,
    territory: results.territory,
    period: periodIn(results, voice),
    made: t.made(day(results.today)),
    madeOn: results.today,
    blocks: [
      ...(results.state === 'RUNNING' && results.to
        ? [{ kind: 'note', text: t.running(day(results.until)) } as const]
        : []),
      ...(results.withoutTeam ? [{ kind: 'note', text: t.withoutTeam } as const] : []),
      ...paragraphs(results.words.introduction),
      ...(results.state === 'FUTURE' ? [{ kind: 'note', text: t.future } as const] : told),
      ...paragraphs(results.words.conclusion),
      heading(t.sections.method),
      { kind: 'list', title: '', items: t.method },
    ],
  };
}
