import { type ComponentType, lazy } from 'react';
import type { FormId } from './form-ids';

export interface FormProps {
  /** The record that it is about, as the address tells it. */
  readonly of: string | undefined;
  readonly onClose: () => void;
}

const structureForm = () => import('../directory/structure-form');

/** The component of each form; they come when they are opened. */
export const FORMS: Readonly<Record<FormId, ComponentType<FormProps>>> = {
  'add-structure': lazy(async () => ({ default: (await structureForm()).AddStructure })),
  'edit-structure': lazy(async () => ({ default: (await structureForm()).EditStructure })),
};
