import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Picked, RecordField } from '../../directory/record-field';
import { Chip } from '../../ui/chip';
import '../../ui/form/form.css';

interface ForWhomProps {
  /** Whom the coordinator helps; null for nobody yet, or oneself. */
  readonly helped: { readonly id: string; readonly name: string } | null;
  /** Nobody can be meant but whom one names. */
  readonly isNeeded: boolean;
  readonly onFrom: (id: string | undefined) => void;
}

/** A coordinator looks for contacts for anyone. */
export function ForWhom({ helped, isNeeded, onFrom }: ForWhomProps) {
  const { t } = useTranslation();
  const form = useForm<{ person: Picked | null }>({ defaultValues: { person: null } });
  const { watch, reset } = form;
  const { person } = watch();
  useEffect(() => {
    if (!person) return;
    onFrom(person.id);
    reset();
  }, [person, onFrom, reset]);
  if (helped) {
    const label = t('contacts.forPerson', { name: helped.name });
    return (
      <p className="for-whom">
        <Chip label={label} removeLabel={t('filter.remove', { label })} onRemove={() => onFrom(undefined)} />
      </p>
    );
  }
  const field = (
    <FormProvider {...form}>
      <RecordField name="person" type="person" label={t('contacts.forWhom')} />
    </FormProvider>
  );
  if (isNeeded) return <div className="for-whom">{field}</div>;
  return (
    <details className="for-whom">
      <summary>{t('contacts.forAnother')}</summary>
      {field}
    </details>
  );
}
