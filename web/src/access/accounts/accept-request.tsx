import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { type Picked, RecordField } from '../../directory/record-field';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { ChoicesField, TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { coordinates, useMe } from '../use-me';
import { NewStructureFields, type NewStructureValues, newStructureInput, newStructureOf } from './accept-new';
import { ANSWER_REQUEST } from './accounts.query';
import { refusalWords } from './refusal-words';
import { type MembershipRequest, useRequests } from './use-requests';

const NEW = 'new';
const OTHER = 'other';
const THERE = 'there';

interface AcceptValues extends NewStructureValues {
  readonly where: string;
  readonly who: string;
  readonly other: Picked | null;
  readonly name: string;
  readonly structure: Picked | null;
}

interface AcceptProps {
  readonly request: MembershipRequest;
  readonly onClose: () => void;
}

function Accept({ request, onClose }: AcceptProps) {
  const { t } = useTranslation();
  const me = useMe();
  const all = me !== undefined && coordinates(me);
  const form = useForm<AcceptValues>({
    defaultValues: {
      who: request.sameName[0]?.id ?? NEW,
      other: null,
      name: request.name,
      where: request.structure ? THERE : NEW,
      ...newStructureOf(request),
      structure: request.structure && { id: request.structure.id, label: request.structure.name },
    },
  });
  const saving = useSave(ANSWER_REQUEST, {
    said: ({ answerMembership }) => t('accounts.accepted', { name: answerMembership.request.name }),
    // Only what adds a structure is taken back.
    receipt: ({ answerMembership }) => ({ id: adds ? answerMembership.receipt.id : null }),
    onSaved: onClose,
  });
  const adds = form.watch('where') === NEW;
  const similar = request.similar.map(({ structure }) => structure);
  const who = form.watch('who');
  const choices = [
    ...request.sameName.map(({ id, name, employments }) => ({
      value: id,
      label: [name, ...employments.map(({ structure }) => structure.name)].join(' · '),
    })),
    { value: NEW, label: t('accounts.isNew') },
    { value: OTHER, label: t('accounts.isOther') },
  ];
  return (
    <FormDialog
      title={t('accounts.acceptTitle', { name: request.name })}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      <EditForm
        form={form}
        saving={saving}
        saveLabel={t('accounts.acceptSave')}
        own={refusalWords(saving.error, t)}
        onSave={({ other, name, structure, ...proposed }) =>
          saving.mutate({
            id: request.id,
            accept: true,
            version: request.version,
            person: who === NEW ? null : who === OTHER ? (other?.id ?? null) : who,
            structure: adds || structure?.id === request.structure?.id ? null : (structure?.id ?? null),
            newStructure: adds
              ? newStructureInput(
                  proposed,
                  similar.map(({ id }) => id),
                )
              : null,
            name: who === NEW && name !== request.name ? name : null,
          })
        }
        onCancel={onClose}
      >
        <div className="one-a-line">
          <ChoicesField type="radio" name="who" label={t('accounts.whoIsIt')} choices={choices} required />
        </div>
        {who === OTHER && (
          <RecordField type="person" name="other" label={t('accounts.whichPerson')} required />
        )}
        {who === NEW && <TextField name="name" label={t('field.name')} maxLength={200} required />}
        {all && !request.structure && (
          <div className="one-a-line">
            <ChoicesField
              type="radio"
              name="where"
              label={t('proposal.where')}
              choices={[
                { value: NEW, label: t('proposal.add', { name: request.structureName ?? '' }) },
                { value: THERE, label: t('proposal.there') },
              ]}
            />
          </div>
        )}
        {adds && all && <NewStructureFields similar={similar} />}
        {!adds && all && (
          <RecordField
            type="structure"
            name="structure"
            label={t('accounts.worksFor')}
            required={who === NEW}
          />
        )}
        {!all && <p>{t('accounts.worksForIt', { name: request.structure?.name ?? '' })}</p>}
        <p className="field-hint">{t(adds ? 'proposal.acceptNote' : 'accounts.acceptNote')}</p>
      </EditForm>
    </FormDialog>
  );
}

/** A request is accepted: who it is in the directory, and where they work. */
export function AcceptRequest({ of, onClose }: FormProps) {
  const request = useRequests().data?.find(({ id }) => id === of);
  return request ? <Accept request={request} onClose={onClose} /> : null;
}
