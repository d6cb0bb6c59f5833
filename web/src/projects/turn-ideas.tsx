import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PROJECT_STATUSES } from '../../../api/kinds';
import type { FormProps } from '../commands/forms';
import { type Picked, RecordField } from '../directory/record-field';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { AreaField, ChoicesField, SelectField, TextField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { asValue } from '../ui/form/form-values';
import { useIdeasForm } from './ideas/idea-forms';
import { TURN_IDEAS } from './projects.query';

interface TurnValues {
  ideas: string[];
  title: string;
  aim: string;
  status: string;
  lead: Picked | null;
  members: string[];
}

/** One idea or several become a project: a title, who leads it, and of those who raised or supported them who is in. */
export function TurnIdeas({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error, refetch } = useIdeasForm();
  const given = of === '' ? [] : of.split(',');
  const form = useForm<TurnValues>({
    defaultValues: { ideas: given, title: '', aim: '', status: 'PROPOSED', lead: null, members: [] },
  });
  const saving = useSave(TURN_IDEAS, {
    said: ({ turnIdeasIntoProject: { project } }) => t('projects.made', { title: project.title }),
    receipt: ({ turnIdeasIntoProject }) => turnIdeasIntoProject.receipt,
    onSaved: ({ turnIdeasIntoProject: { project } }) =>
      void navigate({ to: '/projects/$id', params: { id: project.id } }),
  });
  const all = data ?? [];
  const offered =
    given.length > 0
      ? all.filter(({ id }) => given.includes(id))
      : all.filter(({ state }) => state !== 'BECAME');
  const chosen = all.filter(({ id }) => form.watch('ideas').includes(id));
  const lead = form.watch('lead');
  const near = new Map(
    chosen
      .flatMap(({ proposedBy, supportedBy }) => [...proposedBy, ...supportedBy])
      .filter(({ id }) => id !== lead?.id)
      .map(({ id, name }) => [id, name]),
  );
  const save = ({ ideas, title, aim, status, members }: TurnValues) =>
    saving.mutate({
      ideas,
      input: {
        title: title.trim(),
        aim: asValue(aim),
        status: PROJECT_STATUSES.find((known) => known === status) ?? 'PROPOSED',
        lead: lead ? [lead.id] : [],
        members: members.filter((id) => near.has(id)),
      },
    });
  return (
    <FormDialog title={t('command.turn-ideas')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={save}
          onCancel={onClose}
          saveLabel={t('projects.make')}
          fieldWords={({ facts }) => (facts?.reason === 'NO_LEAD' ? t('projects.leadNeeded') : undefined)}
        >
          <div className="one-a-line">
            <ChoicesField
              name="ideas"
              label={t('projects.fromIdeas')}
              choices={offered.map(({ id, text }) => ({ value: id, label: text }))}
              required
            />
          </div>
          <TextField name="title" label={t('field.title')} maxLength={150} required />
          <AreaField name="aim" label={t('projects.aim')} hint={t('projects.aimHint')} maxLength={1000} />
          <RecordField
            type="person"
            name="lead"
            label={t('projects.lead')}
            hint={t('projects.leadHint')}
            required
          />
          {near.size > 0 && (
            <ChoicesField
              name="members"
              label={t('projects.membersNear')}
              choices={[...near].map(([id, name]) => ({ value: id, label: name }))}
            />
          )}
          <SelectField
            name="status"
            label={t('projects.statusLabel')}
            choices={PROJECT_STATUSES.map((id) => ({ value: id, label: t(`projects.status.${id}`) }))}
          />
        </EditForm>
      )}
    </FormDialog>
  );
}
