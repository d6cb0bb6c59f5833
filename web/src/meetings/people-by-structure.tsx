import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../i18n/use-words';
import { byStructure } from './by-structure';
import type { MeetingPerson } from './meeting.types';

interface PeopleByStructureProps {
  readonly title: string;
  readonly people: readonly MeetingPerson[];
}

/** People under the structure that they came for; names open their sheets on the map. */
export function PeopleByStructure({ title, people }: PeopleByStructureProps) {
  const { t, list, compare } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="fact-count">{people.length}</span>
      </h2>
      <ul className="meeting-structures">
        {byStructure(people, compare).map(({ structure, people: listed }) => (
          <li key={structure?.id ?? ''}>
            <h3>
              {structure ? (
                <Link to="/" search={{ structure: structure.id }}>
                  {structure.name}
                </Link>
              ) : (
                t('meetingPage.noStructure')
              )}
            </h3>
            <ul>
              {listed.map(({ person, role, also }) => (
                <li key={person.id}>
                  <Link to="/" search={{ person: person.id }}>
                    {person.name}
                  </Link>
                  {role !== null && <span className="meeting-role">, {role}</span>}
                  {also.length > 0 && (
                    <span className="meeting-role"> {t('meetingPage.also', { names: list(also) })}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
