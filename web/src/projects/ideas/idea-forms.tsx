import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { alike } from '../../../../api/projects/ideas/alike';
import type { FormProps } from '../../commands/forms';
import { execute } from '../../graphql/execute';
import { READ_TO_EDIT } from '../../graphql/read-to-edit';
import { useSave } from '../../graphql/use-save';
import { useMeetings } from '../../meetings/use-meetings';
import { useTerritory } from '../../territory/use-territory';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { SelectField, TextField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { asValue } from '../../ui/form/form-values';
import { useStoredForm } from '../../ui/form/use-stored-form';
import { EDIT_IDEA, GROUP_IDEAS, IDEAS_FORM, RAISE_IDEA } from './ideas.query';

const MOST = 300;

/** Every idea as it is stored today, for a form. */
export const useIdeasForm = () =>
  useQuery({
    queryKey: ['ideas-form'],
    queryFn: async ({ signal }) => (await execute(IDEAS_FORM, {}, signal)).ideas,
    ...READ_TO_EDIT,
  });

/** Ideas that may say the same as what is being written. */
function Alike({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const same = alike(text, useIdeasForm().data ?? []);
  return (
    <div role="status" className="note-alike">
      {same.length > 0 && <p>{t('projects.alike', { count: same.length })}</p>}
      <ul>
        {same.map((idea) => (
          <li key={idea.id}>{t('projects.quoted', { text: idea.text })}</li>
        ))}
      </ul>
    </div>
  );
}

/** An idea in one's own name, at a rencontre that was held or apart from any. */
export function RaiseIdea({ onClose }: FormProps) {
  const { t } = useTranslation();
  const today = useTerritory().data?.territory.today ?? '';
  const meetings = (useMeetings().data ?? []).filter(({ heldOn }) => heldOn <= today).reverse();
  const form = useForm({ defaultValues: { text: '', meeting: '' } });
  const saving = useSave(RAISE_IDEA, {
    said: ({ raiseIdea }) => t('projects.noted', { text: raiseIdea.idea.text }),
    receipt: ({ raiseIdea }) => raiseIdea.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('command.raise-idea')} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={({ text, meeting }) => saving.mutate({ text, meeting: asValue(meeting) })}
        onCancel={onClose}
        saveLabel={t('projects.note')}
      >
        <TextField
          name="text"
          label={t('projects.sentence')}
          hint={t('projects.sentenceHint')}
          maxLength={MOST}
          required
        />
        <Alike text={form.watch('text')} />
        <SelectField
          name="meeting"
          label={t('projects.filter.meeting')}
          none={t('projects.apart')}
          choices={meetings.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </EditForm>
    </FormDialog>
  );
}

export function useIdea(of: string) {
  const { data, error, refetch } = useIdeasForm();
  return {
    idea: data?.find(({ id }) => id === of),
    all: data ?? [],
    error,
    refetch,
    read: data !== undefined,
  };
}

interface IdeaDialogProps {
  readonly title: string;
  readonly stored: ReturnType<typeof useIdea>;
  readonly dirty: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form about one idea; when it is gone, or was merged meanwhile, it says so. */
export function IdeaDialog({ title, stored, dirty, onClose, children }: IdeaDialogProps) {
  const { t } = useTranslation();
  const { idea, error, refetch, read } = stored;
  return (
    <FormDialog title={title} dirty={dirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {read && !idea && <p>{t('projects.ideaGone')}</p>}
      {children}
    </FormDialog>
  );
}

/** The words of an idea, and the group it is in. */
export function EditIdea({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const stored = useIdea(of);
  const { idea, all } = stored;
  const form = useStoredForm(
    { text: '', theme: '' },
    idea ? { text: idea.text, theme: idea.theme ?? '' } : undefined,
  );
  const saving = useSave(EDIT_IDEA, {
    said: ({ editIdea }) =>
      t(editIdea.receipt.id === null ? 'form.nothingChanged' : 'projects.ideaCorrected'),
    receipt: ({ editIdea }) => editIdea.receipt,
    onSaved: onClose,
  });
  const themes = [...new Set(all.flatMap(({ theme }) => theme ?? []))];
  return (
    <IdeaDialog
      title={t('command.edit-idea')}
      stored={stored}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      {idea && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ text, theme }, version = idea.version) =>
            saving.mutate({ idea: of, version, text, theme: asValue(theme) })
          }
          onCancel={onClose}
        >
          <TextField name="text" label={t('projects.sentence')} maxLength={MOST} required />
          <TextField
            name="theme"
            label={t('projects.theme')}
            hint={t('projects.themeHint')}
            list={themes}
            maxLength={80}
          />
        </EditForm>
      )}
    </IdeaDialog>
  );
}

/** Ideas under one name; without a name, in no group. */
export function GroupIdeas({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const ids = of.split(',');
  const { data, error, refetch } = useIdeasForm();
  const ideas = (data ?? []).filter(({ id }) => ids.includes(id));
  const themes = [...new Set((data ?? []).flatMap(({ theme }) => theme ?? []))];
  const form = useForm({ defaultValues: { theme: '' } });
  const saving = useSave(GROUP_IDEAS, {
    said: () => t('projects.grouped', { count: ideas.length }),
    receipt: ({ groupIdeas }) => groupIdeas.receipt,
    onSaved: onClose,
  });
  return (
    <FormDialog title={t('command.group-ideas')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ theme }) => saving.mutate({ ideas: ideas.map(({ id }) => id), theme: asValue(theme) })}
          onCancel={onClose}
        >
          <ul className="project-ideas">
            {ideas.map(({ id, text }) => (
              <li key={id}>{t('projects.quoted', { text })}</li>
            ))}
          </ul>
          <TextField
            name="theme"
            label={t('projects.theme')}
            hint={t('projects.themeHint')}
            list={themes}
            maxLength={80}
          />
        </EditForm>
      )}
    </FormDialog>
  );
}
