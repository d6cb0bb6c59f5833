import { useWords } from '../../i18n/use-words';
import type { Route, Step } from './use-contacts';

/** One step of a route in words: what to do or who knows whom, then how it is known. */
export interface StepWords {
  readonly sentence: string;
  readonly proof: string;
}

/** How a step is known, the strongest word of it; two colleagues need none. */
const proofOf = ({ evidence }: Step) =>
  (['READY', 'CONFIRMED', 'DECLARED'] as const).find((known) => evidence.includes(known)) ?? null;

const placeOfFirst = (isDirect: boolean, isOwn: boolean) =>
  isOwn ? (isDirect ? 'direct' : 'first') : isDirect ? 'directOf' : 'firstOf';

/** Says routes; `asker` is the name of whom a coordinator helps, null for oneself. */
export function useStepWords(asker: string | null) {
  const { t, meeting, day } = useWords();
  return ({ steps }: Route): readonly StepWords[] =>
    steps.map((step, i) => {
      const name = step.structure
        ? t('contacts.who', { name: step.person.name, structure: step.structure.name })
        : step.person.name;
      const before = steps[i - 1]?.person.name ?? asker ?? '';
      const isColleague = step.evidence.includes('COLLEAGUE');
      const knows = step.knownThrough || step.since ? 'knowsSince' : 'knows';
      const since = step.knownThrough
        ? meeting(step.knownThrough)
        : step.since
          ? t('contacts.theDay', { date: day(step.since) })
          : '';
      const place = i > 0 ? 'between' : placeOfFirst(steps.length === 1, asker === null);
      const proof = proofOf(step);
      const isOwn = i === 0 && asker === null;
      return {
        sentence: t(`contacts.step.${place}.${isColleague ? 'colleague' : knows}`, {
          name,
          before,
          since,
        }),
        proof:
          proof === null || (isColleague && proof === 'DECLARED')
            ? ''
            : t(`contacts.proof.${isOwn ? 'own' : 'other'}.${proof}`, { name: step.person.name, before }),
      };
    });
}
