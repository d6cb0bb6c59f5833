import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';

interface ContactButtonsProps {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** One press to call, one to write. */
export function ContactButtons({ name, phone, email }: ContactButtonsProps) {
  const { t } = useTranslation();
  if (!phone && !email) return null;
  return (
    <p className="contact">
      {phone && (
        <a
          className="button"
          href={`tel:${phone.replace(/[^+\d]/g, '')}`}
          aria-label={t('contact.call', { name, phone })}
        >
          <Icon name="phone" />
          <span>{phone}</span>
        </a>
      )}
      {email && (
        <a className="button" href={`mailto:${email}`} aria-label={t('contact.write', { name, email })}>
          <Icon name="mail" />
          <span>{t('contact.writeShort')}</span>
        </a>
      )}
    </p>
  );
}
