import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { type Picked, RecordField } from '../../directory/record-field';
import type { ApiError } from '../../graphql/api-error';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asText, asValue } from '../../ui/form/form-values';
import { useStoredForm } from '../../ui/form/use-stored-form';
import { useProjectForm } from '../use-project-form';
import { ADD_ACTION, EDIT_ACTION, REMOVE_ACTION } from './actions.query';
import { useLineageOfAction } from './use-action';

interface ActionValues {
  title: string;
  owner: Picked | null;
  dueOn: string;
}
const NONE: ActionValues = { title: '', owner: null, dueOn: '' };

function ActionFields({ people }: { readonly people: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="title"
        label={t('projects.actionTitle')}
        hint={t('projects.actionHint')}
        maxLength={200}
        required
      />
      <RecordField
        type="person"
        name="owner"
        label={t('projects.owner')}
        hint={t('projects.ownerHint')}
        {...(people.length > 0 ? { only: people } : {})}
      />
      <TextField name="dueOn" type="date" label={t('projects.due')} hint={t('projects.dueHint')} />
    </>
  );
}

/** A day before the action is opened is told with that day. */
function useDueWords() {
  const { t, day } = useWords();
  return ({ facts }: ApiError): string | undefined =>
    facts?.reason === 'DUE_BEFORE_OPENED'
      ? t('projects.dueTooEarly', { day: day(String(facts.openedOn)) })
      : undefined;
}

const inputOf = ({ title, owner, dueOn }: ActionValues) => ({
  title: title.trim(),
  owner: owner?.id ?? null,
  dueOn: asValue(dueOn),
});

/** A step of the group: what, who, for when. */
export function AddAction({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { data: project, error, refetch } = useProjectForm(of);
  const form = useForm<ActionValues>({ defaultValues: NONE });
  const saving = useSave(ADD_ACTION, {
    said: () => t('projects.actionAdded'),
    receipt: ({ addAction }) => addAction.receipt,
    onSaved: onClose,
  });
  const words = useDueWords();
  return (
    <FormDialog title={t('command.add-action')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {project && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values) => saving.mutate({ input: { project: of, ...inputOf(values) } })}
          onCancel={onClose}
          fieldWords={words}
        >
          <ActionFields people={project.people.map(({ person }) => person.id)} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** An action, corrected at the version that was read. */
export function EditAction({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { action, project, error, refetch, isMissing } = useLineageOfAction(of);
  const form = useStoredForm<ActionValues>(
    NONE,
    action
      ? {
          title: action.title,
          owner: action.owners[0] ? { id: action.owners[0].id, label: action.owners[0].name } : null,
          dueOn: asText(action.dueOn),
        }
      : undefined,
  );
  const saving = useSave(EDIT_ACTION, {
    said: ({ editAction }) =>
      t(editAction.receipt.id === null ? 'form.nothingChanged' : 'projects.actionCorrected'),
    receipt: ({ editAction }) => editAction.receipt,
    onSaved: onClose,
  });
  const words = useDueWords();
  return (
    <FormDialog title={t('command.edit-action')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('projects.actionGone')}</p>}
      {action && project && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(values, version = action.version) =>
            saving.mutate({ input: { id: of, version, ...inputOf(values) } })
          }
          onCancel={onClose}
          fieldWords={words}
        >
          <ActionFields people={project.people.map(({ person }) => person.id)} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** An action goes; it can be taken back. */
export function RemoveAction({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { action, error, refetch, isMissing } = useLineageOfAction(of);
  const form = useForm({ values: {} });
  const saving = useSave(REMOVE_ACTION, {
    said: () => t('projects.actionRemoved'),
    receipt: ({ removeAction }) => removeAction.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('command.remove-action')} dirty={false} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isMissing && <p>{t('projects.actionGone')}</p>}
      {action && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(_values, version = action.version) => saving.mutate({ id: of, version })}
          onCancel={onClose}
          saveLabel={t('command.remove-action')}
        >
          <p>{action.title}</p>
        </EditForm>
      )}
    </FormDialog>
  );
}
