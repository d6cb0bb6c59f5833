import type { FormatFormQuery, FormatInput } from '../../gql/graphql';
import { asText, asValue, changedOnly } from '../../ui/form/form-values';

/** A card as the form holds it: lists as lines of text. */
export interface FormatValues {
  title: string;
  purpose: string;
  peopleFrom: string;
  peopleTo: string;
  steps: string;
  material: string;
  tips: string;
}

export const NO_FORMAT: FormatValues = {
  title: '',
  purpose: '',
  peopleFrom: '',
  peopleTo: '',
  steps: '',
  material: '',
  tips: '',
};

const asLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** "15 min : Accueil", "15 Accueil" or "Accueil" as a step. Pure. */
export function readStepLine(line: string): { readonly minutes: number; readonly text: string } {
  const [, minutes, text] = /^(\d{1,3})\s*(?:min(?:utes?)?\b\.?|'|’)?\s*[:–—-]?\s*(\S.*)$/i.exec(line) ?? [];
  return text === undefined ? { minutes: 0, text: line } : { minutes: Number(minutes), text };
}

const stepLine = ({ minutes, text }: { readonly minutes: number; readonly text: string }): string =>
  `${minutes} min : ${text}`;

const asNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text));

export const formatValues = (stored: FormatFormQuery['format']): FormatValues => ({
  title: stored.title,
  purpose: asText(stored.purpose),
  peopleFrom: asText(stored.peopleFrom?.toString()),
  peopleTo: asText(stored.peopleTo?.toString()),
  steps: stored.steps.map(stepLine).join('\n'),
  material: stored.material.join('\n'),
  tips: stored.tips.join('\n'),
});

/** What is sent: the fields that were touched, or all of them for a copy. */
export function formatInput(
  values: FormatValues,
  dirty: Readonly<Partial<Record<string, unknown>>> | 'all',
): FormatInput {
  const input: FormatInput = {
    title: values.title.trim(),
    purpose: asValue(values.purpose),
    peopleFrom: asNumber(values.peopleFrom),
    peopleTo: asNumber(values.peopleTo),
    steps: asLines(values.steps).map(readStepLine),
    material: asLines(values.material),
    tips: asLines(values.tips),
  };
  return dirty === 'all' ? input : changedOnly<FormatInput>(input, dirty);
}
