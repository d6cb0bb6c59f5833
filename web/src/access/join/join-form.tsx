import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Picked, RecordField } from '../../directory/record-field';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField, TextField } from '../../ui/form/fields';
import { asValue } from '../../ui/form/form-values';
import { askMembership, type MembershipAsk } from './membership-api';

interface JoinValues {
  readonly name: string;
  readonly email: string;
  readonly structure: Picked | null;
  readonly message: string;
}

/** A structure that the directory does not have is called by its name alone. */
const UNKNOWN = '';

/** Who one is and where one works; a link then proves the address. */
export function JoinForm() {
  const { t } = useTranslation();
  const form = useForm<JoinValues>({ defaultValues: { name: '', email: '', structure: null, message: '' } });
  const asking = useMutation({ mutationFn: (ask: MembershipAsk) => askMembership(ask) });
  if (asking.isSuccess)
    return (
      <div role="status" className="sign-in-sent">
        <p>{t('join.sent', { email: asking.variables.email })}</p>
        <p>{t('join.sentNothing')}</p>
      </div>
    );
  const structure = form.watch('structure');
  return (
    <EditForm
      form={form}
      saving={asking}
      saveLabel={t('join.save')}
      onSave={({ name, email, message }) =>
        asking.mutate({
          name: name.trim(),
          email: email.trim(),
          structure: structure?.id === UNKNOWN ? null : (structure?.id ?? null),
          structureName: structure?.id === UNKNOWN ? structure.label : null,
          message: asValue(message),
        })
      }
      onCancel={() => globalThis.history.back()}
    >
      <p>{t('join.how')}</p>
      <TextField name="name" label={t('join.name')} autoComplete="name" maxLength={200} required />
      <TextField
        name="email"
        type="email"
        label={t('access.email')}
        hint={t('join.emailHint')}
        autoComplete="email"
        required
      />
      <RecordField
        type="structure"
        name="structure"
        label={t('join.structure')}
        hint={t('join.structureHint')}
        onCreate={(label) => form.setValue('structure', { id: UNKNOWN, label })}
        required
      />
      <AreaField name="message" label={t('join.message')} hint={t('join.messageHint')} maxLength={2_000} />
    </EditForm>
  );
}
