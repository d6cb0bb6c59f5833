import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LegalTextQuery } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField } from '../../ui/form/fields';
import { Prose } from '../../ui/prose';
import { EDIT_PAGE } from './page.query';

interface EditTextProps {
  readonly page: LegalTextQuery['page'];
  /** What the page shows while nobody filled it in. */
  readonly proposed: string;
  readonly onDone: () => void;
}

/** The text of a page, written beside what it will look like. */
export function EditText({ page, proposed, onDone }: EditTextProps) {
  const { t } = useTranslation();
  const id = useId();
  const form = useForm({ defaultValues: { text: page.text ?? proposed } });
  const saving = useSave(EDIT_PAGE, {
    said: ({ editPage: { receipt } }) => (receipt.id === null ? t('form.nothingChanged') : t('legal.saved')),
    receipt: ({ editPage }) => editPage.receipt,
    onSaved: onDone,
  });
  const save = (text: string, version = page.version) => saving.mutate({ id: page.id, text, version });
  return (
    <div className="legal-edit">
      <EditForm
        form={form}
        saving={saving}
        onSave={({ text }, version) => save(text.trim() === proposed.trim() ? '' : text, version)}
        onCancel={onDone}
      >
        <AreaField
          name="text"
          careful={false}
          label={t('field.text')}
          hint={t('legal.textHint')}
          maxLength={20_000}
        />
        {page.text !== null && (
          <p>
            <button type="button" className="button" disabled={saving.isPending} onClick={() => save('')}>
              {t('legal.bringBack')}
            </button>
          </p>
        )}
      </EditForm>
      <section aria-labelledby={id}>
        <p id={id} className="legal-preview-title">
          {t('legal.preview')}
        </p>
        <Prose text={form.watch('text')} />
      </section>
    </div>
  );
}
