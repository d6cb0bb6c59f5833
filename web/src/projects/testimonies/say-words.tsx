import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import type { FormProps } from '../../commands/forms';
import { type Picked, RecordField } from '../../directory/record-field';
import type { TestimonySubjectKind } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { EditForm } from '../../ui/form/edit-form';
import { AreaField, CheckField, ChoicesField } from '../../ui/form/fields';
import { FormDialog } from '../../ui/form/form-dialog';
import { RECORD_TESTIMONY } from './testimonies.query';
import './testimony-words';

const KINDS = ['MEETING', 'PROJECT', 'STRUCTURE'] as const satisfies readonly TestimonySubjectKind[];
const SIGNATURES = ['NAME', 'FUNCTION'] as const;
const MOST = 1_000;

interface Words {
  quote: string;
  person: Picked | null;
  agree: boolean;
  signature: string;
  ask: boolean;
}

/**
 * Says something oneself: published only with a box that one ticks. Or notes, for the coordination, what somebody
 * said: they are asked by mail, and nothing is published before they say yes.
 */
export function SayWords({ of = '', with: kind, onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const leads = me !== undefined && coordinates(me);
  const form = useForm<Words>({
    defaultValues: { quote: '', person: null, agree: false, signature: 'NAME', ask: true },
  });
  const [person, agree] = form.watch(['person', 'agree']);
  const isOwn = person === null && me?.person !== null;
  const saving = useSave(RECORD_TESTIMONY, {
    said: ({ recordTestimony: { testimony } }) =>
      t(testimony?.isPublished ? 'testimonies.savedPublished' : 'testimonies.saved'),
    onSaved: onClose,
  });
  const save = ({ quote, signature, ask }: Words) =>
    saving.mutate({
      input: {
        quote,
        about: { kind: KINDS.find((one) => one === kind) ?? 'MEETING', id: of },
        ...(isOwn
          ? { consent: agree ? (SIGNATURES.find((one) => one === signature) ?? 'FUNCTION') : null }
          : { person: person?.id ?? null, ask }),
      },
    });
  return (
    <FormDialog title={t('command.say-words')} dirty={form.formState.isDirty} onClose={onClose}>
      <EditForm
        form={form}
        saving={saving}
        onSave={save}
        onCancel={onClose}
        own={{ CONFLICT: 'testimonies.noAddress' }}
      >
        <AreaField
          name="quote"
          label={t('testimonies.quote')}
          hint={t('testimonies.quoteHint')}
          rows={4}
          maxLength={MOST}
          required
        />
        {leads && (
          <RecordField
            type="person"
            name="person"
            label={t('testimonies.who')}
            hint={t(me?.person ? 'testimonies.whoHint' : 'testimonies.whoNeeded')}
            required={!me?.person}
          />
        )}
        {isOwn ? (
          <>
            <CheckField name="agree" label={t('testimonies.agree')} hint={t('testimonies.agreeHint')} />
            {agree && (
              <ChoicesField
                type="radio"
                name="signature"
                label={t('testimonies.how')}
                choices={SIGNATURES.map((one) => ({ value: one, label: t(`testimonies.signature.${one}`) }))}
              />
            )}
          </>
        ) : (
          <CheckField name="ask" label={t('testimonies.askThem')} hint={t('testimonies.askHint')} />
        )}
      </EditForm>
    </FormDialog>
  );
}
