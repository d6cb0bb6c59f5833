import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonRow } from './person-row';
import { type Somebody, structuresOf } from './roll';

/** More than anybody scrolls through: a few letters find the rest. */
const MOST_ROWS = 100;

interface RollListProps {
  readonly title: string;
  readonly people: readonly Somebody[];
  readonly present: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
  readonly onTap: (id: string, name: string, present: boolean) => void;
}

/** One group of people of the door. */
export function RollList({ title, people, present, waiting, onTap }: RollListProps) {
  const { t } = useTranslation();
  const id = useId();
  if (people.length === 0) return null;
  return (
    <section className="roll-group" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="fact-count">{people.length}</span>
      </h2>
      <ul>
        {people.slice(0, MOST_ROWS).map((person) => (
          <PersonRow
            key={person.id}
            id={person.id}
            name={person.name}
            detail={structuresOf(person)}
            present={present.has(person.id)}
            waiting={waiting.has(person.id)}
            onTap={onTap}
          />
        ))}
      </ul>
      {people.length > MOST_ROWS && (
        <p className="roll-more">{t('attendance.more', { count: people.length - MOST_ROWS })}</p>
      )}
    </section>
  );
}
