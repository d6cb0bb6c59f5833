import { useTranslation } from 'react-i18next';
import { Announcer } from '../ui/announcer';
import { useProgress } from './use-try';

interface RunningBarProps {
  readonly upload: string;
}

/** How far the server is: read through once, then written; the quarters are said aloud. */
export function RunningBar({ upload }: RunningBarProps) {
  const { t } = useTranslation();
  const { data } = useProgress(upload, true);
  const total = Math.max(1, data?.rowsTotal ?? 1);
  const isWriting = data?.state === 'WRITING' || data?.state === 'DONE';
  const done = Math.min(total, data?.rowsDone ?? 0);
  const share = data ? (isWriting ? total + done : done) / (2 * total) : 0;
  const words = isWriting ? 'importPage.writing' : 'importPage.checking';
  const quarter = Math.floor(4 * share) * 25;
  return (
    <div className="running">
      <progress max={1} value={share} aria-label={t('importPage.progress')} />
      <p className="import-facts">{t(words, { done, count: total })}</p>
      <Announcer message={t('importPage.quarter', { percent: quarter })} />
    </div>
  );
}
