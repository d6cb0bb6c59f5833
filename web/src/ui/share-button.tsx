import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

async function shareAddress(title: string): Promise<boolean> {
  const url = window.location.href;
  const isTouch = window.matchMedia?.('(pointer: coarse)').matches;
  if (isTouch && navigator.share) {
    await navigator.share({ title, url });
    return false;
  }
  await navigator.clipboard.writeText(url);
  return true;
}

/** Hands on the address of exactly this view: the phone's own sharing, else the clipboard. */
export function ShareButton() {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const share = async () => {
    try {
      setSaid((await shareAddress(document.title)) ? t('share.copied') : '');
    } catch {
      setSaid(t('share.refused'));
    }
  };
  return (
    <span className="share">
      <button type="button" className="button button-quiet" onClick={() => void share()}>
        <Icon name="share" />
        {t('share.action')}
      </button>
      <span className="share-said" role="status">
        {said}
      </span>
    </span>
  );
}
