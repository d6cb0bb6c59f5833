import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';

/**
 * A form of a record that is still being read: empty until it is there, then filled with it, but for what was written
 * meanwhile.
 */
export const useStoredForm = <Values extends FieldValues>(
  empty: Values,
  stored: Values | undefined,
): UseFormReturn<Values> =>
  useForm<Values>({
    defaultValues: empty as DefaultValues<Values>,
    ...(stored ? { values: stored } : {}),
    resetOptions: { keepDirtyValues: true },
  });
