import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { TextField } from '../../ui/form/fields';
import { asValue } from '../../ui/form/form-values';
import { IdeaDialog, useIdea } from './idea-forms';
import { SET_IDEA_ASIDE, TAKE_IDEA_UP } from './ideas.query';

const MOST = 300;

/** An idea is set aside, with a word for those who raised it. */
export function SetIdeaAside({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const stored = useIdea(of);
  const { idea } = stored;
  const form = useForm({ defaultValues: { word: '' } });
  const saving = useSave(SET_IDEA_ASIDE, {
    said: () => t('projects.setAside'),
    receipt: ({ setIdeaAside }) => setIdeaAside.receipt,
    onSaved: onClose,
  });
  return (
    <IdeaDialog
      title={t('command.set-idea-aside')}
      stored={stored}
      dirty={form.formState.isDirty}
      onClose={onClose}
    >
      {idea && (
        <EditForm
          form={form}
          saving={saving}
          onSave={({ word }, version = idea.version) =>
            saving.mutate({ idea: of, version, word: asValue(word) })
          }
          onCancel={onClose}
          saveLabel={t('command.set-idea-aside')}
        >
          <p>{t('projects.quoted', { text: idea.text })}</p>
          <TextField name="word" label={t('projects.word')} hint={t('projects.wordHint')} maxLength={MOST} />
        </EditForm>
      )}
    </IdeaDialog>
  );
}

/** An idea that was set aside is taken up again. */
export function TakeIdeaUp({ of = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const stored = useIdea(of);
  const { idea } = stored;
  const form = useForm({ values: {} });
  const saving = useSave(TAKE_IDEA_UP, {
    said: () => t('projects.takenUp'),
    receipt: ({ takeIdeaUp }) => takeIdeaUp.receipt,
    onSaved: onClose,
  });
  return (
    <IdeaDialog title={t('command.take-idea-up')} stored={stored} dirty={false} onClose={onClose}>
      {idea && (
        <EditForm
          form={form}
          saving={saving}
          onSave={(_values, version = idea.version) => saving.mutate({ idea: of, version })}
          onCancel={onClose}
          saveLabel={t('command.take-idea-up')}
        >
          <p>{t('projects.quoted', { text: idea.text })}</p>
        </EditForm>
      )}
    </IdeaDialog>
  );
}
