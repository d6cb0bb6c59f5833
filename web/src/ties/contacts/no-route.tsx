import { Link } from '@tanstack/react-router';
import { ContactButtons } from '../../directory/contact-buttons';
import { useWords } from '../../i18n/use-words';
import { Desk } from './callee';
import { type ContactsSearch, MOST_BETWEEN, readContacts } from './contacts-search';
import type { Nearest } from './use-contacts';

interface NoRouteProps {
  readonly nearest: Nearest;
  readonly search: ContactsSearch;
  /** The viewer looks after the territory: it is theirs to introduce. */
  readonly coordinates: boolean;
}

/** Somebody who is near, or of the team, and how to call them; the structure where they show no number. */
function Near({ person, structure, how, meeting, via }: Nearest['people'][number]) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      <h3>
        <Link to="/" search={{ person: person.id }}>
          {person.name}
        </Link>
      </h3>
      <p className="route-what">{[person.jobTitle, structure?.name].filter(Boolean).join(' · ')}</p>
      <p>
        {t(`contacts.near.${how}`, {
          via: via?.name ?? '',
          meeting: meeting ? words.meeting(meeting) : '',
        })}
      </p>
      {structure && <Desk of={structure} isWhole={!person.email} isNeeded={!person.phone} />}
      <ContactButtons name={person.name} phone={person.phone} email={person.email} />
    </li>
  );
}

function Elsewhere({ structures }: Pick<Nearest, 'structures'>) {
  const { t, list } = useWords();
  return (
    <section>
      <h2>{t('contacts.elsewhere')}</h2>
      <ul className="near-list">
        {structures.map(({ structure, lacks }) => (
          <li key={structure.id}>
            <h3>
              <Link
                to="/contacts"
                search={(old: object) => readContacts({ ...from(old), structure: structure.id })}
              >
                {structure.name}
              </Link>
            </h3>
            <p className="route-what">
              {[t(`kind.${structure.kind}`), ...structure.cities.map(({ name }) => name)].join(' · ')}
            </p>
            <p>{t('contacts.lacks', { parts: list(lacks.map((part) => t(`contacts.lack.${part}`))) })}</p>
            <ContactButtons name={structure.name} phone={structure.phone} email={structure.email} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stays of an address when something else is asked. */
const from = (old: object): object => ({
  from: (old as ContactsSearch).from,
  lang: (old as ContactsSearch).lang,
});

/** Where nobody can introduce: why, who is near, and what the coordination can do. */
export function NoRoute({ nearest, search, coordinates }: NoRouteProps) {
  const { t, day } = useWords();
  const { reason, closedOn, people, structures, team } = nearest;
  if (reason === null) return null;
  return (
    <>
      <div className="no-route" role="status">
        <p className="no-route-headline">{t(`contacts.reason.${reason}`)}</p>
        {closedOn && <p>{t('contacts.closedOn', { date: day(closedOn) })}</p>}
        <p>{t(`contacts.cure.${reason}`)}</p>
        {reason === 'TOO_FAR' && (
          <p>
            <Link
              className="button"
              to="/contacts"
              search={(old: object) => readContacts({ ...old, between: MOST_BETWEEN })}
            >
              {t('contacts.further')}
            </Link>
          </p>
        )}
      </div>
      {people.length > 0 && (
        <section>
          <h2>{t('contacts.nearTitle')}</h2>
          <p className="page-note">{t('contacts.nearNote')}</p>
          <ul className="near-list">
            {people.map((one) => (
              <Near key={one.person.id} {...one} />
            ))}
          </ul>
        </section>
      )}
      {structures.length > 0 && <Elsewhere structures={structures} />}
      {!search.withoutTeam && (coordinates || team.length > 0) && (
        <section>
          <h2>{t(coordinates ? 'contacts.youCoordinate' : 'contacts.coordination')}</h2>
          <p>{t(coordinates ? 'contacts.youCan' : 'contacts.theyCan')}</p>
          {!coordinates && (
            <ul className="near-list">
              {team.map(({ id, name, phone, email }) => (
                <li key={id}>
                  <h3>{name}</h3>
                  <ContactButtons name={name} phone={phone} email={email} />
                </li>
              ))}
            </ul>
          )}
          {coordinates && (
            <p className="route-actions">
              <Link className="button" to="/meetings">
                {t('contacts.toMeetings')}
              </Link>
              <Link className="button" to="/work">
                {t('contacts.toWork')}
              </Link>
            </p>
          )}
        </section>
      )}
    </>
  );
}
