import { useTranslation } from 'react-i18next';
import { PersonRow } from './person-row';
import type { Tap } from './tap';

interface AdditionsListProps {
  readonly additions: readonly Tap[];
  readonly onDrop: (mutationId: string) => void;
}

/** Those who are added at the door and are not in the directory yet: they wait for the connection. */
export function AdditionsList({ additions, onDrop }: AdditionsListProps) {
  const { t } = useTranslation();
  if (additions.length === 0) return null;
  return (
    <ul className="roll-group">
      {additions.map(({ mutationId, name }) => (
        <PersonRow
          key={mutationId}
          id={mutationId}
          name={name}
          detail={t('attendance.added')}
          present
          waiting
          onTap={onDrop}
        />
      ))}
    </ul>
  );
}
