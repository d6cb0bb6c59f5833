/** Every form that a command opens; each has its component in `forms.ts`. */
export const FORM_IDS = [
  'add-structure',
  'edit-structure',
  'add-person',
  'add-person-here',
  'edit-person',
  'add-employment',
  'edit-employment',
  'end-employment',
  'add-meeting',
  'edit-meeting',
] as const;
export type FormId = (typeof FORM_IDS)[number];
