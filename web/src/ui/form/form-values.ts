/** What a text field holds for a value that may be absent. */
export const asText = (value: string | null | undefined): string => value ?? '';

/** What is sent for a text field: null when it was emptied. */
export const asValue = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** "jeunes, mobilité" and its list. */
export const asWords = (items: readonly string[] | undefined): string => (items ?? []).join(', ');
export const asList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;|\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];

/** The fields of a form that were changed, as the API wants them: what was not touched is not sent. */
export function changedOnly<Input extends object>(
  input: Input,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): Partial<Input> {
  return Object.fromEntries(
    Object.entries(input).filter(([key]) => dirty[key] !== undefined && dirty[key] !== false),
  ) as Partial<Input>;
}
