import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import '../../journal/journal.css';
import { JournalEntry } from '../../journal/journal-entry';
import { ErrorNotice } from '../../ui/error-notice';
import { errorWords } from '../../ui/error-words';
import { FormDialog } from '../../ui/form/form-dialog';
import { NEWS_SEEN } from './news.query';
import { useSheetNews } from './use-sheet-news';

/** Each change of the coordination on one's sheets, before and after, with the way back; then it is seen. */
export function SheetNews({ onClose }: FormProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useSheetNews();
  const marking = useSave(NEWS_SEEN, { said: () => t('news.seenSaid'), onSaved: onClose });
  const entries = [...new Map((data ?? []).map(({ entry }) => [entry.id, entry])).values()];
  const [latest] = entries;
  return (
    <FormDialog title={t('news.title')} dirty={false} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && entries.length === 0 && <p className="journal-none">{t('news.none')}</p>}
      {entries.map((entry) => (
        <JournalEntry key={entry.id} entry={entry} pointed={false} search={{}} withDay />
      ))}
      <div className="news-foot">
        {marking.error && (
          <p role="alert" className="field-error">
            {errorWords(marking.error, t)}
          </p>
        )}
        {latest && (
          <button
            type="button"
            className="button button-main"
            disabled={marking.isPending}
            onClick={() => marking.mutate({ upTo: latest.id })}
          >
            {t('news.seen')}
          </button>
        )}
      </div>
    </FormDialog>
  );
}
