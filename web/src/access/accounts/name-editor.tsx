import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { type Picked, RecordField } from '../../directory/record-field';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { ChoicesField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { coordinates, useMe } from '../use-me';
import { ADD_EDITOR, SHEET_KEEPERS } from './editors.query';
import { refusalWords } from './refusal-words';

const OTHER = 'other';

interface NameValues {
  readonly who: string;
  readonly other: Picked | null;
}

/** Gives a sheet to a colleague; the coordination may give it to anybody of the directory. */
export function NameEditor({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ['sheet-keepers', of],
    queryFn: async ({ signal }) => (await execute(SHEET_KEEPERS, { id: of }, signal)).structure,
    staleTime: 0,
  });
  const form = useForm<NameValues>({ defaultValues: { who: '', other: null } });
  const saving = useSave(ADD_EDITOR, {
    said: ({ addEditor: { structure, receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t('accounts.named', { name: structure.name }),
    onSaved: onClose,
  });
  const editors = data?.editors.map(({ id }) => id) ?? [];
  const colleagues = (data?.people ?? []).filter(({ person }) => !editors.includes(person.id));
  const all = me !== undefined && coordinates(me);
  const choices = [
    ...colleagues.map(({ person, role }) => ({
      value: person.id,
      label: [person.name, role].filter(Boolean).join(' · '),
    })),
    ...(all ? [{ value: OTHER, label: t('accounts.somebodyElse') }] : []),
  ];
  return (
    <FormDialog
      title={data ? t('accounts.nameEditorOf', { name: data.name }) : t('accounts.nameEditor')}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && choices.length === 0 && <p className="form-empty">{t('accounts.noColleague')}</p>}
      {data && choices.length > 0 && (
        <EditForm
          form={form}
          saving={saving}
          saveLabel={t('accounts.nameSave')}
          own={refusalWords(saving.error, t)}
          onSave={({ who, other }) =>
            saving.mutate({ structure: of, person: who === OTHER ? (other?.id ?? '') : who })
          }
          onCancel={onClose}
        >
          <p>{t('accounts.nameNote')}</p>
          <ChoicesField type="radio" name="who" label={t('accounts.whoKeeps')} choices={choices} required />
          {form.watch('who') === OTHER && (
            <RecordField
              type="person"
              name="other"
              label={t('accounts.whichPerson')}
              except={editors}
              required
            />
          )}
        </EditForm>
      )}
    </FormDialog>
  );
}
