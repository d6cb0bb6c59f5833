/** Every form that a command opens; each has its component in `forms.ts`. */
export const FORM_IDS = ['add-structure', 'edit-structure'] as const;
export type FormId = (typeof FORM_IDS)[number];
