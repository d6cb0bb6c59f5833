import { type ComponentType, lazy } from 'react';
import type { FormId } from './form-ids';

export interface FormProps {
  /** The record that it is about, as the address tells it. */
  readonly of: string | undefined;
  /** The part of it that is meant, or the other end of a tie. */
  readonly with?: string | undefined;
  readonly onClose: () => void;
}

const meetingForm = () => import('../meetings/meeting-form');
const structureForm = () => import('../directory/structure-form');

const addPerson = () => import('../directory/add-person');
const editPerson = () => import('../directory/edit-person');
const employmentForm = () => import('../directory/employment-form');
const endEmployment = () => import('../directory/end-employment');

/** The component of each form; they come when they are opened. */
export const FORMS: Readonly<Record<FormId, ComponentType<FormProps>>> = {
  'add-structure': lazy(async () => ({ default: (await structureForm()).AddStructure })),
  'edit-structure': lazy(async () => ({ default: (await structureForm()).EditStructure })),
  'add-person': lazy(async () => ({ default: (await addPerson()).AddPerson })),
  'add-person-here': lazy(async () => ({ default: (await addPerson()).AddPerson })),
  'edit-person': lazy(async () => ({ default: (await editPerson()).EditPerson })),
  'add-employment': lazy(async () => ({ default: (await employmentForm()).AddEmployment })),
  'edit-employment': lazy(async () => ({ default: (await employmentForm()).EditEmployment })),
  'end-employment': lazy(async () => ({ default: (await endEmployment()).EndEmployment })),
  'add-meeting': lazy(async () => ({ default: (await meetingForm()).AddMeeting })),
  'edit-meeting': lazy(async () => ({ default: (await meetingForm()).EditMeeting })),
};
