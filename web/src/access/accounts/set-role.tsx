import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ACCOUNT_ROLES, type AccountRole } from '../../../../api/access/viewer';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { ChoicesField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import type { Account } from './account.types';
import { SET_ROLE } from './accounts.query';
import { refusalWords } from './refusal-words';

interface SetRoleProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Gives an account a role, each said with what it lets one do; a closed account is open again. */
export function SetRole({ account: { id, email, role, version, person }, onClose }: SetRoleProps) {
  const { t } = useTranslation();
  const form = useForm<{ readonly role: AccountRole }>({ defaultValues: { role } });
  const name = person?.name ?? email;
  const saving = useSave(SET_ROLE, {
    said: ({ setRole: { account, receipt } }) =>
      receipt.id === null
        ? t('form.nothingChanged')
        : t('accounts.roleSet', { name, role: t(`role.${account.role}`) }),
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('accounts.setRoleOf', { name })} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        own={refusalWords(saving.error, t)}
        onSave={(values, now = version) => saving.mutate({ account: id, role: values.role, version: now })}
        onCancel={onClose}
      >
        <div className="one-a-line">
          <ChoicesField
            type="radio"
            name="role"
            label={t('field.role')}
            required
            choices={ACCOUNT_ROLES.map((value) => ({
              value,
              label: `${t(`role.${value}`)} — ${t(`accounts.roleWhat.${value}`)}`,
            }))}
          />
        </div>
      </EditForm>
    </FormDialog>
  );
}
