import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ContactButtons } from '../../directory/contact-buttons';
import { StructureName } from '../outreach/structure-name';
import type { ForNeed } from './use-structures-for-need';

interface StructureToCallProps {
  readonly structure: ForNeed;
  readonly mayAsk: boolean;
}

/** One structure: what to ask, what not, its own number before a person's, and who could introduce one. */
export function StructureToCall({ structure, mayAsk }: StructureToCallProps) {
  const { t } = useTranslation();
  const { id, name, kind, phone, email, offers, limits, cities } = structure;
  const contacts = (structure.people ?? []).filter(({ isContact }) => isContact);
  const isReached = phone || email || contacts.some(({ person }) => person.phone || person.email);
  return (
    <li className="need-answer">
      <h3>
        <StructureName structure={structure} />
      </h3>
      <p className="need-facts">{[t(`kind.${kind}`), ...cities.map((city) => city.name)].join(' · ')}</p>
      {offers && (
        <p>
          <strong>{t('structure.offers')}</strong> {offers}
        </p>
      )}
      {limits && (
        <p>
          <strong>{t('structure.limits')}</strong> {limits}
        </p>
      )}
      <ContactButtons name={name} phone={phone} email={email} />
      {contacts.map(({ role, person }) => (
        <div key={person.id} className="need-person">
          <p>
            <Link to="/" search={{ person: person.id }}>
              {person.name}
            </Link>
            {role && ` · ${role}`}
          </p>
          <ContactButtons name={person.name} phone={person.phone} email={person.email} />
        </div>
      ))}
      {!isReached && <p className="need-facts">{t('need.noContact')}</p>}
      {mayAsk && (
        <p>
          <Link to="/contacts" search={{ structure: id }}>
            {t('need.whoCan')}
            <span className="visually-hidden"> ({name})</span>
          </Link>
        </p>
      )}
    </li>
  );
}
