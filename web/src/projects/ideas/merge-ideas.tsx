import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { alike } from '../../../../api/projects/ideas/alike';
import type { FormProps } from '../../commands/forms';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { EditForm } from '../../ui/form/edit-form';
import { ChoicesField, SelectField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { useIdeasForm } from './idea-forms';
import { MERGE_IDEAS } from './ideas.query';

type Idea = NonNullable<ReturnType<typeof useIdeasForm>['data']>[number];

/** Who will stand for the one that is kept, before it is done. */
function Together({ a, b }: { readonly a: Idea; readonly b: Idea }) {
  const { t, list } = useWords();
  const names = [...new Map([...a.proposedBy, ...b.proposedBy].map(({ id, name }) => [id, name])).values()];
  const supporters = new Set(
    [...a.supportedBy, ...b.supportedBy]
      .map(({ id }) => id)
      .filter((id) => ![...a.proposedBy, ...b.proposedBy].some((one) => one.id === id)),
  );
  return (
    <p className="form-words">
      {names.length > 0 && t('projects.mergeBy', { names: list(names) })}{' '}
      {supporters.size > 0 && t('projects.supports', { count: supporters.size })}
    </p>
  );
}

/** Two ideas that say the same: which words are kept is chosen, nothing is lost, and it can be taken back. */
export function MergeIdeas({ of = '', with: other = '', onClose }: FormProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useIdeasForm();
  const form = useForm({ defaultValues: { other, keep: of } });
  const saving = useSave(MERGE_IDEAS, {
    said: () => t('projects.merged'),
    receipt: ({ mergeIdeas }) => mergeIdeas.receipt,
    onSaved: onClose,
  });
  const one = data?.find(({ id }) => id === of);
  const second = data?.find(({ id }) => id === form.watch('other'));
  const others = (data ?? []).filter(({ id }) => id !== of);
  const likest = one ? alike(one.text, others, 5) : [];
  const rest = others.filter(({ id }) => !likest.some((like) => like.id === id));
  const choices = [...likest, ...rest].map(({ id, text }) => ({ value: id, label: text }));
  const save = ({ keep }: { keep: string }) => {
    if (!one || !second) return;
    const [kept, gone] = keep === second.id ? [second, one] : [one, second];
    saving.mutate({ keep: kept.id, keepVersion: kept.version, remove: gone.id, removeVersion: gone.version });
  };
  return (
    <FormDialog title={t('command.merge-ideas')} dirty={form.formState.isDirty} onClose={onClose}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && !one && <p>{t('projects.ideaGone')}</p>}
      {one && (
        <EditForm
          form={form}
          saving={saving}
          onSave={save}
          onCancel={onClose}
          saveLabel={t('command.merge-ideas')}
        >
          <p>{t('projects.quoted', { text: one.text })}</p>
          <SelectField
            name="other"
            label={t('projects.mergeWith')}
            hint={likest.length > 0 ? t('projects.mergeLikest', { count: likest.length }) : ''}
            none={t('projects.mergeChoose')}
            choices={choices}
            required
          />
          {second && (
            <>
              <div className="one-a-line">
                <ChoicesField
                  type="radio"
                  name="keep"
                  label={t('projects.mergeKeep')}
                  choices={[one, second].map(({ id, text }) => ({ value: id, label: text }))}
                />
              </div>
              <Together a={one} b={second} />
              <p className="form-words">{t('projects.mergeWhat')}</p>
            </>
          )}
        </EditForm>
      )}
    </FormDialog>
  );
}
