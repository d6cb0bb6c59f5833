import { useTranslation } from 'react-i18next';
import { SignInFirst } from '../access/sign-in-first';
import { SubjectCommands } from '../commands/subject-commands';
import { ContactButtons } from './contact-buttons';
import { Fact } from './fact';
import type { StructureDetail } from './sheet.types';
import { WalkButton } from './walk-button';

interface StructurePeopleProps {
  readonly structure: StructureDetail;
}

/** Who works there and how to reach them, the contact first; then the structure's own lines. */
export function StructurePeople({
  structure: { id, name, phone, email, people, mayEdit },
}: StructurePeopleProps) {
  const { t } = useTranslation();
  if (!people) {
    return (
      <Fact title={t('structure.people')}>
        <ContactButtons name={name} phone={phone} email={email} />
        <SignInFirst what={t('access.toSeePeople')} />
      </Fact>
    );
  }
  const inOrder = [...people].sort((a, b) => Number(b.isContact) - Number(a.isContact));
  return (
    <Fact title={t('structure.people')} count={people.length}>
      <ContactButtons name={name} phone={phone} email={email} />
      {people.length === 0 && <p className="fact-none">{t('structure.nobody')}</p>}
      <ul className="sheet-list">
        {inOrder.map(({ person, role, isContact }) => (
          <li key={person.id} className="person-line">
            <WalkButton
              to={{ type: 'person', id: person.id }}
              name={person.name}
              detail={[role ?? person.jobTitle, isContact ? t('structure.contact') : null]
                .filter(Boolean)
                .join(' · ')}
            />
            <ContactButtons name={person.name} phone={person.phone} email={person.email} />
          </li>
        ))}
      </ul>
      <SubjectCommands subject={{ type: 'structure', id, mayEdit }} place="people" />
    </Fact>
  );
}
