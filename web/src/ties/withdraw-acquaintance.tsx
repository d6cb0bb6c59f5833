import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '../access/use-me';
import type { FormProps } from '../commands/forms';
import { useNamed } from '../directory/use-named';
import { useSave } from '../graphql/use-save';
import { EditForm } from '../ui/form/edit-form';
import { FormDialog } from '../ui/form/form-dialog';
import { WITHDRAW_ACQUAINTANCE } from './acquaintance.query';

/** Takes back that `with` (oneself, where it is left out) knows `of`, from today on. */
export function WithdrawAcquaintance({ of = '', with: other, onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const form = useForm();
  const { named: to } = useNamed('person', of);
  const { named: from } = useNamed('person', other);
  const isOwn = other === undefined || other === me?.person?.id;
  const saving = useSave(WITHDRAW_ACQUAINTANCE, {
    said: () => t('withdrawForm.done'),
    receipt: ({ withdrawAcquaintance }) => withdrawAcquaintance.receipt,
    onSaved: onClose,
  });
  const names = { from: from?.label ?? '…', to: to?.label ?? '…' };
  return (
    <FormDialog title={t('command.withdraw-acquaintance')} dirty={false} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={() => saving.mutate({ from: isOwn ? null : (other ?? null), to: of })}
        onCancel={onClose}
        saveLabel={t('withdrawForm.withdraw')}
        own={{ CONFLICT: t('acquaintanceForm.theirWord', names), NOT_FOUND: t('withdrawForm.gone') }}
      >
        <div className="form-words">
          <p>{t(isOwn ? 'withdrawForm.own' : 'withdrawForm.other', names)}</p>
          <p>{t('withdrawForm.what')}</p>
        </div>
      </EditForm>
    </FormDialog>
  );
}
