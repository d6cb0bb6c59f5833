import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { type Picked, RecordField } from '../../directory/record-field';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { FormDialog } from '../../ui/form/form-dialog';
import { TURN_PROPOSAL } from './accounts.query';
import { refusalWords } from './refusal-words';
import { type MembershipRequest, useRequests } from './use-requests';

interface TurnProps {
  readonly request: MembershipRequest;
  readonly onClose: () => void;
}

function Turn({ request: { id, version, name, structureName, similar }, onClose }: TurnProps) {
  const { t } = useTranslation();
  const [first] = similar;
  const form = useForm<{ structure: Picked | null }>({
    defaultValues: { structure: first ? { id: first.structure.id, label: first.structure.name } : null },
  });
  const saving = useSave(TURN_PROPOSAL, {
    said: ({ turnProposal }) =>
      t('proposal.turned', { name, structure: turnProposal.request.structure?.name ?? '' }),
    onSaved: onClose,
  });
  return (
    <FormDialog
      title={t('proposal.turnTitle', { name: structureName ?? '' })}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      <EditForm
        form={form}
        saving={saving}
        saveLabel={t('proposal.turnSave')}
        own={refusalWords(saving.error, t)}
        onSave={({ structure }) => {
          if (structure) saving.mutate({ id, version, structure: structure.id });
        }}
        onCancel={onClose}
      >
        <RecordField
          type="structure"
          name="structure"
          label={t('proposal.whichStructure')}
          hint={t('proposal.turnHint', { name })}
          required
        />
      </EditForm>
    </FormDialog>
  );
}

/** The structure that somebody proposes is in the directory: they ask to join that one. */
export function TurnProposal({ of, onClose }: FormProps) {
  const request = useRequests().data?.find(({ id }) => id === of);
  return request ? <Turn request={request} onClose={onClose} /> : null;
}
