import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { Icon } from '../../ui/icon';
import { CONFIRM_SHEET } from './review.query';
import { useReview } from './use-review';
import './review.css';

/** "Still right?", for who speaks for the structure: one tap says yes, and nothing is edited. */
export function StillRight({ id }: { readonly id: string }) {
  const { t, day } = useWords();
  const { data, refetch } = useReview(id);
  const saving = useSave(CONFIRM_SHEET, {
    said: ({ confirmSheet }) => t('review.confirmed', { name: confirmSheet.structure.name }),
    receipt: ({ confirmSheet }) => confirmSheet.receipt,
  });
  if (!data || data.freshness === 'HOLDS') return null;
  const { version, reviewedOn } = data;
  const confirm = () =>
    // What one read may have changed: it is read anew, and one looks again.
    saving.mutate({ id, version }, { onError: () => void refetch() });
  return (
    <div className="still-right">
      <p>
        <strong>{t('review.stillRight')}</strong>{' '}
        {reviewedOn ? t('review.lastYes', { date: day(reviewedOn) }) : t('review.noYes')}
      </p>
      <button type="button" className="button" disabled={saving.isPending} onClick={confirm}>
        <Icon name="check" />
        {t('review.yes')}
        <span className="visually-hidden"> ({data.name})</span>
      </button>
      {saving.error && (
        <p role="alert" className="field-error">
          {errorWords(saving.error, t, { CONFLICT: t('review.changed') })}
        </p>
      )}
    </div>
  );
}
