import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMyIdeas } from '../use-projects';

/** The address under which one's own calendar follows the meetings of one's groups. */
export function MyCalendar() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const path = useMyIdeas().data?.me.calendarAddress;
  if (!path) return null;
  const address = `${location.origin}${path}`;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <details className="my-calendar">
      <summary>{t('projects.subscribe')}</summary>
      <p>{t('projects.subscribeHow')}</p>
      <p>
        <code>{address}</code>
      </p>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('projects.copy')}
      </button>
      <span role="status">{copied && t('projects.copied')}</span>
    </details>
  );
}
