import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useMe, worksHere } from '../access/use-me';
import type { EncounterShownFragment } from '../gql/graphql';
import { useWords } from '../i18n/use-words';
import { StructureName } from './structure-name';

interface EncounterListProps {
  readonly encounters: readonly EncounterShownFragment[];
  /** What they are, said before them. */
  readonly lead: string;
}

/** Structures that one could meet: where, how far, who knows them already, who can introduce. */
export function EncounterList({ encounters, lead }: EncounterListProps) {
  const { t, language, list } = useWords();
  const id = useId();
  const me = useMe();
  const mayAsk = me !== undefined && worksHere(me);
  const km = (distance: number) =>
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
      style: 'unit',
      unit: 'kilometer',
      maximumFractionDigits: 1,
    }).format(distance);
  return (
    <>
      <p id={id} className="encounter-lead">
        {lead}
      </p>
      <ul className="encounter-list" aria-labelledby={id}>
        {encounters.map(({ structure, distance, knownBy, through, introducers = [] }) => (
          <li key={structure.id}>
            <StructureName {...structure} />
            <span className="encounter-where">
              {[
                ...structure.cities.map(({ name }) => name),
                ...(distance === null ? [] : [t('pathway.distance', { distance: km(distance) })]),
              ].join(', ')}
            </span>
            {knownBy.length > 0 && (
              <span>{t('pathway.knownBy', { names: list(knownBy.map(({ name }) => name)) })}</span>
            )}
            {knownBy.length === 0 && through.length > 0 && (
              <span>
                {t('pathway.through', { names: list(through.slice(0, 3).map(({ name }) => name)) })}
              </span>
            )}
            {introducers.length > 0 && (
              <span>
                {t('pathway.introducers')}{' '}
                {introducers.map((person, i) => (
                  <span key={person.id}>
                    {i > 0 && ', '}
                    <Link to="/" search={{ person: person.id }}>
                      {person.name}
                    </Link>
                  </span>
                ))}
              </span>
            )}
            {mayAsk && (
              <span>
                <Link to="/contacts" search={{ structure: structure.id }}>
                  {t('contacts.whoCan')}
                  <span className="visually-hidden"> {t('commands.of', { name: structure.name })}</span>
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
