import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon';

/** The way to one's own invitation, for who is signed in and invited. */
export function OwnInvitation({ meeting }: { readonly meeting: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <a className="button button-main" href={`/invitation?meeting=${encodeURIComponent(meeting)}`}>
        <Icon name="check" />
        {t('invitation.own')}
      </a>
    </p>
  );
}
