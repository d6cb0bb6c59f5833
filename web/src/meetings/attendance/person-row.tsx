import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon';

interface PersonRowProps {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly present: boolean;
  readonly waiting: boolean;
  readonly onTap: (id: string, name: string, present: boolean) => void;
}

/** One person: a tap says that they are here, another one that they are not. */
export const PersonRow = memo(function PersonRow({
  id,
  name,
  detail,
  present,
  waiting,
  onTap,
}: PersonRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button
        type="button"
        className="roll-row"
        aria-pressed={present}
        onClick={() => onTap(id, name, !present)}
      >
        <span className="roll-mark">{present && <Icon name="check" />}</span>
        <span className="roll-who">
          <span className="roll-name">{name}</span> <span className="roll-detail">{detail}</span>
        </span>
        {waiting && <span className="roll-waiting">{t('attendance.waits')}</span>}
      </button>
    </li>
  );
});
