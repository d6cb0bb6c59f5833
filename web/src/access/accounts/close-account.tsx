import { useForm } from 'react-hook-form';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { EditForm } from '../../ui/form/edit-form';
import { FormDialog } from '../../ui/form/form-dialog';
import type { Account } from './account.types';
import { CLOSE_ACCOUNT } from './accounts.query';
import { refusalWords } from './refusal-words';

interface CloseAccountProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Says what closing an account does, then does it. */
export function CloseAccount({ account: { id, email, person, edits }, onClose }: CloseAccountProps) {
  const { t, list } = useWords();
  const form = useForm({ defaultValues: {} });
  const name = person?.name ?? email;
  const saving = useSave(CLOSE_ACCOUNT, {
    said: () => t('accounts.closedNow', { name }),
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('accounts.closeOf', { name })} dirty={false} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        saveLabel={t('accounts.closeSave')}
        own={refusalWords(saving.error, t)}
        onSave={() => saving.mutate({ account: id })}
        onCancel={onClose}
      >
        <p>{t('accounts.closeNote')}</p>
        {edits.length > 0 && (
          <p>{t('accounts.closeSheets', { names: list(edits.map((one) => one.name)) })}</p>
        )}
      </EditForm>
    </FormDialog>
  );
}
