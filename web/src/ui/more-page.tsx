import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';
import { Page } from './page';
import { useRooms } from './rooms';

/** Every page that the viewer may open, each with what it is for. */
export function MorePage() {
  const { t } = useTranslation();
  const rooms = useRooms().filter(({ id }) => id !== 'more');
  return (
    <Page title={t('room.more')}>
      <ul className="more-list">
        {rooms.map(({ id, to, icon }) => (
          <li key={id}>
            <Link to={to} className="more-link">
              <Icon name={icon} />
              <span>
                <strong>{t(`room.${id}`)}</strong>
                <span className="more-what">{t(`roomWhat.${id}`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
