import { coordinates, useMe } from '../access/use-me';
import { SubjectCommands } from '../commands/subject-commands';
import { saidBy } from '../ties/said';
import type { PersonAcquaintance, PersonDetail } from './sheet.types';

interface AcquaintanceCommandsProps {
  readonly person: PersonDetail;
  readonly acquaintance: PersonAcquaintance;
}

/** On one's own sheet: to confirm, to say anew, to take back; to the coordination: to take back what one alone is said to have said. */
export function AcquaintanceCommands({ person, acquaintance }: AcquaintanceCommandsProps) {
  const me = useMe();
  const { person: other, declaredBy, confirmed } = acquaintance;
  if (!me) return null;
  if (me.person?.id === person.id) {
    const said = saidBy(person.id, declaredBy);
    const mayEdit = said === 'VIEWER' || said === 'BOTH';
    return (
      <SubjectCommands subject={{ type: 'acquaintance', id: other.id, said, mayEdit }} of={other.name} />
    );
  }
  const [from] = declaredBy;
  if (confirmed || !from || !coordinates(me) || other.id === me.person?.id) return null;
  const to = from.id === person.id ? other.id : person.id;
  return (
    <SubjectCommands
      subject={{ type: 'acquaintance', id: to, with: from.id, mayEdit: true }}
      of={other.name}
    />
  );
}
