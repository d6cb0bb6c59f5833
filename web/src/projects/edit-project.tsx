import { useTranslation } from 'react-i18next';
import { PROJECT_STATUSES } from '../../../api/kinds';
import type { FormProps } from '../commands/forms';
import type { ProjectInput } from '../gql/graphql';
import { useSave } from '../graphql/use-save';
import { ErrorNotice } from '../ui/error-notice';
import { EditForm } from '../ui/form/edit-form';
import { AreaField, ChoicesField, SelectField, TextField } from '../ui/form/fields';
import { FormDialog } from '../ui/form/form-dialog';
import { asText, asValue, changedOnly } from '../ui/form/form-values';
import { useStoredForm } from '../ui/form/use-stored-form';
import type { ProjectDetail } from './project.types';
import { EDIT_PROJECT } from './projects.query';
import { useProjectForm } from './use-project-form';

const valuesOf = (project: ProjectDetail) => ({
  title: project.title,
  aim: asText(project.aim),
  status: project.status as string,
  frame: asText(project.frame),
  rhythm: asText(project.rhythm),
  startedOn: asText(project.startedOn),
  endedOn: asText(project.endedOn),
  structures: project.structures.map(({ id }) => id),
});
type ProjectValues = ReturnType<typeof valuesOf>;

const NONE: ProjectValues = {
  title: '',
  aim: '',
  status: 'PROPOSED',
  frame: '',
  rhythm: '',
  startedOn: '',
  endedOn: '',
  structures: [],
};

/** What is sent: the fields that were touched. */
const inputOf = (
  { title, aim, status, frame, rhythm, startedOn, endedOn, structures }: ProjectValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): ProjectInput =>
  changedOnly<ProjectInput>(
    {
      title: title.trim(),
      aim: asValue(aim),
      status: PROJECT_STATUSES.find((known) => known === status) ?? 'PROPOSED',
      frame: asValue(frame),
      rhythm: asValue(rhythm),
      startedOn: asValue(startedOn),
      endedOn: asValue(endedOn),
      structures,
    },
    dirty,
  );

function ProjectFields({ project }: { readonly project: ProjectDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="title" label={t('field.title')} maxLength={150} required />
      <AreaField name="aim" label={t('projects.aim')} hint={t('projects.aimHint')} maxLength={1000} />
      <SelectField
        name="status"
        label={t('projects.statusLabel')}
        hint={t('projects.statusHint')}
        choices={PROJECT_STATUSES.map((id) => ({ value: id, label: t(`projects.status.${id}`) }))}
        required
      />
      <div className="form-pair">
        <TextField
          name="startedOn"
          type="date"
          label={t('projects.startedOn')}
          hint={t('projects.startedHint')}
        />
        <TextField name="endedOn" type="date" label={t('projects.endedOn')} hint={t('projects.endedHint')} />
      </div>
      <AreaField name="frame" label={t('projects.frame')} hint={t('projects.frameHint')} maxLength={500} />
      <TextField name="rhythm" label={t('projects.rhythm')} hint={t('projects.rhythmHint')} maxLength={200} />
      {project.structures.length > 0 && (
        <ChoicesField
          name="structures"
          label={t('projects.structures')}
          choices={project.structures.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}

/** A project, corrected at the version that was read; a new status is told to those whose ideas it comes from. */
export function EditProject({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { data: project, error, refetch } = useProjectForm(of);
  const form = useStoredForm<ProjectValues>(NONE, project ? valuesOf(project) : undefined);
  const saving = useSave(EDIT_PROJECT, {
    said: ({ editProject }) =>
      editProject.receipt.id === null
        ? t('form.nothingChanged')
        : t('projects.corrected', { title: editProject.project.title }),
    receipt: ({ editProject }) => editProject.receipt,
    onSaved: onClose,
  });
  const { isDirty, dirtyFields } = form.formState;
  return (
    <FormDialog title={t('command.edit-project')} dirty={isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {project && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = project.version) =>
            saving.mutate({ input: { id: of, version, ...inputOf(values, dirtyFields) } })
          }
          onCancel={onClose}
        >
          <ProjectFields project={project} />
        </EditForm>
      )}
    </FormDialog>
  );
}
