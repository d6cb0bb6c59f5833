import { useId } from 'react';
import { SurveyRow } from './survey-row';
import type { SurveyPerson, SurveyTap } from './survey-tap';

interface SurveyGroupProps {
  readonly title: string;
  readonly people: readonly SurveyPerson[];
  readonly said: ReadonlyMap<string, SurveyTap>;
  readonly onSay: (tap: Omit<SurveyTap, 'mutationId'>) => void;
}

/** People of one sort, under their title; nothing where there are none. */
export function SurveyGroup({ title, people, said, onSay }: SurveyGroupProps) {
  const id = useId();
  if (people.length === 0) return null;
  return (
    <section className="survey-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {people.map((person) => (
        <SurveyRow key={person.id} person={person} tap={said.get(person.id)} onSay={onSay} />
      ))}
    </section>
  );
}
