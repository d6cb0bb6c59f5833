import { useTranslation } from 'react-i18next';
import { coordinates, isSelf, useMe } from '../access/use-me';
import { SubjectCommands } from '../commands/subject-commands';
import { useWords } from '../i18n/use-words';
import { Fact } from './fact';
import type { PersonDetail } from './sheet.types';
import { WalkButton } from './walk-button';

interface PersonEmploymentsProps {
  readonly person: PersonDetail;
}

/** For whom the person works, with what whoever may can do to each employment. */
export function PersonEmployments({ person: { id, employments, mayEdit } }: PersonEmploymentsProps) {
  const { t } = useTranslation();
  const { day } = useWords();
  const me = useMe();
  const mayChange = (structure: string) =>
    me !== undefined && (coordinates(me) || isSelf(me, id) || me.edits.includes(structure));
  return (
    <Fact title={t('person.structures')} count={employments.length}>
      {employments.length === 0 && <p className="fact-none">{t('person.noStructure')}</p>}
      <ul className="sheet-list">
        {employments.map(({ id: employment, structure, role, since, isContact }) => (
          <li key={employment}>
            <WalkButton
              to={{ type: 'structure', id: structure.id }}
              kind={structure.kind}
              name={structure.name}
              detail={[
                role,
                ...structure.cities.map(({ name }) => name),
                isContact && t('structure.contact'),
                since && t('ties.since', { date: day(since) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
            <SubjectCommands
              subject={{ type: 'employment', id, with: employment, mayEdit: mayChange(structure.id) }}
              of={structure.name}
            />
          </li>
        ))}
      </ul>
      <SubjectCommands subject={{ type: 'person', id, mayEdit }} place="people" />
    </Fact>
  );
}
