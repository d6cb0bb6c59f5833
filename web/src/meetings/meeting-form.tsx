import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../commands/forms';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { FormDialog } from '../ui/form/form-dialog';
import { useStoredForm } from '../ui/form/use-stored-form';
import { MeetingFields } from './meeting-fields';
import { type MeetingValues, meetingInput, meetingValues, NO_MEETING } from './meeting-values';
import { MEETING_FORM, RECORD_MEETING } from './meetings.query';

function useSaveMeeting(words: 'added' | 'corrected', onSaved: (id: string) => void) {
  const { t } = useTranslation();
  return useSave(RECORD_MEETING, {
    said: ({ recordMeeting: { meeting, receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t(`meetingForm.${words}`, { title: meeting.title }),
    receipt: ({ recordMeeting }) => recordMeeting.receipt,
    onSaved: ({ recordMeeting }) => onSaved(recordMeeting.meeting.id),
  });
}

const useFieldWords = () => {
  const { t } = useTranslation();
  return ({ place }: { place: string | undefined }) =>
    place === 'input.endsAt'
      ? t('meetingForm.endAfter')
      : place === 'input.startsAt'
        ? t('meetingForm.startNeeded')
        : undefined;
};

/** A rencontre that is planned, or was held already; its page opens when it is there. */
export function AddMeeting({ onClose }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fieldWords = useFieldWords();
  const form = useForm<MeetingValues>({ defaultValues: NO_MEETING });
  const saving = useSaveMeeting('added', (id) => void navigate({ to: '/meetings/$id', params: { id } }));
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={t('command.add-meeting')} dirty={isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={(values) => saving.mutate({ input: meetingInput(values, dirtyFields) })}
        onCancel={onClose}
        saveLabel={t('meetingForm.add')}
        fieldWords={fieldWords}
      >
        <MeetingFields />
      </EditForm>
    </FormDialog>
  );
}

/** A rencontre, corrected: only what was touched is sent, at the version that was read. */
export function EditMeeting({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const fieldWords = useFieldWords();
  const stored = useQuery({
    queryKey: ['meeting-form', of],
    queryFn: async ({ signal }) => (await execute(MEETING_FORM, { id: of }, signal)).meeting,
    ...READ_TO_EDIT,
  });
  const form = useStoredForm<MeetingValues>(NO_MEETING, stored.data ? meetingValues(stored.data) : undefined);
  const saving = useSaveMeeting('corrected', onClose);
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={stored.data?.title ?? t('command.edit-meeting')} dirty={isDirty} onClose={onClose}>
      {stored.error && <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = stored.data.version) =>
            saving.mutate({ input: { id: of, version, ...meetingInput(values, dirtyFields) } })
          }
          onCancel={onClose}
          fieldWords={fieldWords}
        >
          <MeetingFields heldOnHint={t('meetingForm.heldOnHint')} />
        </EditForm>
      )}
    </FormDialog>
  );
}
