import { useTranslation } from 'react-i18next';
import { useSave } from '../../graphql/use-save';
import { errorWords } from '../../ui/error-words';
import { SET_SHEET_MAILS } from './mine.query';

/** Whether one is told by mail, after a rencontre, that one's sheet is there. */
export function SheetMails({ wanted }: { readonly wanted: boolean }) {
  const { t } = useTranslation();
  const saving = useSave(SET_SHEET_MAILS, {
    said: ({ setSheetMails }) => t(setSheetMails ? 'mine.mailsOn' : 'mine.mailsOff'),
  });
  return (
    <section className="sheet-mails" aria-labelledby="sheet-mails">
      <h2 id="sheet-mails">{t('mine.mailsTitle')}</h2>
      {saving.error && (
        <p className="field-error" role="alert">
          {errorWords(saving.error, t)}
        </p>
      )}
      <label className="field-choice">
        <input
          type="checkbox"
          checked={wanted}
          disabled={saving.isPending}
          onChange={({ target }) => saving.mutate({ wanted: target.checked })}
        />
        {t('mine.mails')}
      </label>
    </section>
  );
}
