import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PROJECT_ROLES, type ProjectRole } from '../../../../api/kinds';
import type { FormProps } from '../../commands/forms';
import { type Picked, RecordField } from '../../directory/record-field';
import { ApiError } from '../../graphql/api-error';
import { useSave } from '../../graphql/use-save';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { ChoicesField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { EDIT_PROJECT, JOIN_PROJECT, LEAVE_PROJECT } from '../projects.query';
import { useProjectForm } from '../use-project-form';

const roleOf = (value: string): ProjectRole => PROJECT_ROLES.find((known) => known === value) ?? 'MEMBER';

/** Words for what only the last who leads would do. */
function useLeadWords() {
  const { t } = useTranslation();
  return {
    own: (error: ApiError) => (error.facts?.reason === 'NO_LEAD' ? t('projects.leadNeeded') : undefined),
  };
}

function RoleField({ roles }: { readonly roles: readonly ProjectRole[] }) {
  const { t } = useTranslation();
  return (
    <div className="one-a-line">
      <ChoicesField
        type="radio"
        name="role"
        label={t('projects.role')}
        choices={roles.map((role) => ({ value: role, label: t(`projects.roleWhat.${role}`) }))}
      />
    </div>
  );
}

function useJoin(onSaved: () => void) {
  const { t } = useTranslation();
  return useSave(JOIN_PROJECT, {
    said: ({ joinProject: { project, receipt } }) =>
      receipt.id === null ? t('form.nothingChanged') : t('projects.joined', { title: project.title }),
    receipt: ({ joinProject }) => joinProject.receipt,
    onSaved,
  });
}

/** One takes part in a project oneself. */
export function JoinProject({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { role: 'MEMBER' } });
  const saving = useJoin(onClose);
  return (
    <FormDialog title={t('command.join-project')} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={({ role }) => saving.mutate({ project: of, role: roleOf(role) })}
        onCancel={onClose}
        saveLabel={t('command.join-project')}
      >
        <RoleField roles={['MEMBER', 'SUPPORT']} />
      </EditForm>
    </FormDialog>
  );
}

/** Who leads, or coordinates, places somebody in a group, or changes their role. */
export function PlaceInProject({ of = '', with: person, onClose }: FormProps) {
  const { t } = useTranslation();
  const { data: project, error, refetch } = useProjectForm(of);
  const part = project?.people.find((one) => one.person.id === person);
  const form = useForm<{ person: Picked | null; role: string }>({
    defaultValues: { person: null, role: 'MEMBER' },
    ...(part ? { values: { person: { id: part.person.id, label: part.person.name }, role: part.role } } : {}),
  });
  const saving = useJoin(onClose);
  const { own } = useLeadWords();
  return (
    <FormDialog title={t('command.place-in-project')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {project && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values) =>
            saving.mutate({ project: of, role: roleOf(values.role), person: values.person?.id ?? null })
          }
          onCancel={onClose}
          fieldWords={own}
        >
          <RecordField type="person" name="person" label={t('projects.person')} required />
          <RoleField roles={PROJECT_ROLES} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** Somebody leaves a group: oneself, or whom the line names. */
export function LeaveProject({ of = '', with: person, onClose }: FormProps) {
  const { t } = useTranslation();
  const { data: project, error, refetch } = useProjectForm(of);
  const form = useForm({ values: {} });
  const saving = useSave(LEAVE_PROJECT, {
    said: ({ leaveProject }) => t('projects.left', { title: leaveProject.project.title }),
    receipt: ({ leaveProject }) => leaveProject.receipt,
    onSaved: onClose,
  });
  const name = project?.people.find((one) => one.person.id === person)?.person.name;
  const isLast = saving.error instanceof ApiError && saving.error.facts?.reason === 'NO_LEAD';
  return (
    <FormDialog title={t('command.leave-project')} dirty={false} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {project && (
        <EditForm
          form={form}
          saving={saving}
          onSave={() => saving.mutate({ project: of, person: person ?? null })}
          onCancel={onClose}
          saveLabel={t('command.leave-project')}
        >
          <p>
            {name
              ? t('projects.leaves', { name, title: project.title })
              : t('projects.leave', { title: project.title })}
          </p>
          {isLast && <p className="form-refused">{t('projects.leadNeeded')}</p>}
        </EditForm>
      )}
    </FormDialog>
  );
}

/** A structure is engaged in a project. */
export function EngageStructure({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { data: project, error, refetch } = useProjectForm(of);
  const form = useForm<{ structure: Picked | null }>({ defaultValues: { structure: null } });
  const saving = useSave(EDIT_PROJECT, {
    said: ({ editProject }) => t('projects.engaged', { title: editProject.project.title }),
    receipt: ({ editProject }) => editProject.receipt,
    onSaved: onClose,
  });
  const engaged = (project?.structures ?? []).map(({ id }) => id);
  return (
    <FormDialog title={t('command.engage-structure')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {project && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ structure }, version = project.version) =>
            saving.mutate({ input: { id: of, version, structures: [...engaged, structure?.id ?? ''] } })
          }
          onCancel={onClose}
        >
          <RecordField
            type="structure"
            name="structure"
            label={t('field.structure')}
            except={engaged}
            required
          />
        </EditForm>
      )}
    </FormDialog>
  );
}
