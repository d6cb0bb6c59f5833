import { Link, useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { STRUCTURE_KINDS } from '../../../../api/kinds';
import { Door } from '../../access/door';
import { useMe } from '../../access/use-me';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField, TextField } from '../../ui/form/fields';
import { asValue } from '../../ui/form/form-values';
import { ProposalFields } from './proposal-fields';
import { PROPOSE_STRUCTURE } from './propose.query';

const EMPTY = { name: '', kind: '', city: '', message: '' };

function ProposeForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ defaultValues: EMPTY });
  const saving = useSave(PROPOSE_STRUCTURE, { said: () => t('proposal.sent') });
  if (saving.isSuccess)
    return (
      <div role="status" className="sign-in-sent">
        <p>{t('proposal.sentNote', { name: saving.variables.name })}</p>
        <p>
          <Link to="/me">{t('room.me')}</Link>
        </p>
      </div>
    );
  return (
    <EditForm
      form={form}
      saving={saving}
      saveLabel={t('proposal.save')}
      onSave={({ name, kind, city, message }) => {
        const known = STRUCTURE_KINDS.find((one) => one === kind);
        if (known) saving.mutate({ name: name.trim(), kind: known, city, message: asValue(message) });
      }}
      onCancel={() => globalThis.history.back()}
    >
      <p>{t('proposal.how')}</p>
      <TextField name="name" label={t('proposal.name')} maxLength={200} required />
      <ProposalFields
        name={form.watch('name')}
        onTake={({ id }) => void navigate({ to: '/', search: { structure: id } })}
      />
      <AreaField name="message" label={t('join.message')} hint={t('join.messageHint')} maxLength={2_000} />
    </EditForm>
  );
}

/** A structure that nobody listed is proposed, by who is signed in; others say who they are first. */
export function ProposePage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Door title={t('proposal.title')}>
      {me?.email && <ProposeForm />}
      {me && !me.email && (
        <p>
          {t('proposal.joinFirst')}{' '}
          <Link to="/join" className="button button-main">
            {t('join.title')}
          </Link>
        </p>
      )}
    </Door>
  );
}
