import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProposalFields } from '../../directory/propose/proposal-fields';
import { type Picked, RecordField } from '../../directory/record-field';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField, TextField } from '../../ui/form/fields';
import { asValue } from '../../ui/form/form-values';
import { askMembership, type MembershipAsk } from './membership-api';

interface JoinValues {
  readonly name: string;
  readonly email: string;
  readonly structure: Picked | null;
  readonly structureName: string;
  readonly message: string;
  readonly kind: string;
  readonly city: string;
}

const NOBODY: JoinValues = {
  name: '',
  email: '',
  structure: null,
  structureName: '',
  message: '',
  kind: '',
  city: '',
};

/** Who one is and where one works; a link then proves the address. */
export function JoinForm() {
  const { t } = useTranslation();
  const form = useForm<JoinValues>({ defaultValues: NOBODY });
  const [isNew, setNew] = useState(false);
  const propose = (name: string) => {
    form.setValue('structureName', name);
    setNew(true);
  };
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
      onSave={({ name, email, message, structureName, kind, city }) =>
        asking.mutate({
          name: name.trim(),
          email: email.trim(),
          structure: isNew ? null : (structure?.id ?? null),
          structureName: isNew ? structureName.trim() : null,
          structureKind: isNew ? kind : null,
          structureCity: isNew ? city : null,
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
      {isNew ? (
        <>
          <p>{t('proposal.isNew')}</p>
          <TextField name="structureName" label={t('proposal.name')} maxLength={200} required />
          <ProposalFields
            name={form.watch('structureName')}
            onTake={({ id, name }) => {
              form.setValue('structure', { id, label: name });
              setNew(false);
            }}
          />
          <button type="button" className="button button-quiet" onClick={() => setNew(false)}>
            {t('proposal.lookAgain')}
          </button>
        </>
      ) : (
        <>
          <RecordField
            type="structure"
            name="structure"
            label={t('join.structure')}
            hint={t('join.structureHint')}
            onCreate={propose}
            required
          />
          {structure === null && (
            <button type="button" className="button button-quiet" onClick={() => propose('')}>
              {t('proposal.notListed')}
            </button>
          )}
        </>
      )}
      <AreaField name="message" label={t('join.message')} hint={t('join.messageHint')} maxLength={2_000} />
    </EditForm>
  );
}
