import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/use-words';
import { carefulWordsIn } from './careful-words';

/**
 * Under a free text: nothing about the people one supports; and, when it seems to be, a word about it. It stops nothing
 * and sends nothing.
 */
export function CarefulNote({ name }: { readonly name: string }) {
  const { t, list } = useWords();
  const { control } = useFormContext();
  const text: unknown = useWatch({ control, name });
  const found = typeof text === 'string' ? carefulWordsIn(text, t('form.careful.words')) : [];
  return (
    <>
      <p className="field-hint">{t('form.careful.hint')}</p>
      <p className="field-careful" role="status">
        {found.length > 0 && t('form.careful.seems', { words: list(found.map((word) => `« ${word} »`)) })}
      </p>
    </>
  );
}
