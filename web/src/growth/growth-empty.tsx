import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../ui/rooms';

/** No rencontre has been held by the date: what to do so that there is something to see. */
export function GrowthEmpty() {
  const { t } = useTranslation();
  const rooms = useRooms().filter(({ id }) => id === 'meetings' || id === 'import');
  return (
    <div className="growth-summary">
      <p className="growth-headline">{t('growth.empty')}</p>
      <p>{t('growth.emptyNext')}</p>
      <p className="growth-ways">
        {rooms.map(({ id, to }) => (
          <Link key={id} to={to} className="button">
            {t(`room.${id}`)}
          </Link>
        ))}
      </p>
    </div>
  );
}
