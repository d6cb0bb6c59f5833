import { coordinates, editsOne, isSelf, ownStructures } from '../access/use-me';
import type { Command, Subject } from '../commands/command';

const mayEdit = (_me: unknown, subject: Subject | null): boolean => subject?.mayEdit ?? false;

/** What one may do about people and where they work (api/access/rules/directory.rules.ts). */
export const PERSON_COMMANDS: readonly Command[] = [
  {
    id: 'add-person',
    about: 'territory',
    icon: 'add',
    mayUse: (me) => coordinates(me) || ownStructures(me).length > 0,
  },
  {
    id: 'add-person-here',
    about: 'structure',
    icon: 'add',
    place: 'people',
    mayUse: (me, subject) =>
      (subject?.mayEdit ?? false) || (subject !== null && ownStructures(me).includes(subject.id)),
  },
  { id: 'edit-person', about: 'person', icon: 'edit', mayUse: mayEdit },
  {
    id: 'add-employment',
    about: 'person',
    icon: 'add',
    place: 'people',
    mayUse: (me, subject) => coordinates(me) || editsOne(me) || (subject !== null && isSelf(me, subject.id)),
  },
  { id: 'edit-employment', about: 'employment', icon: 'edit', mayUse: mayEdit },
  { id: 'end-employment', about: 'employment', icon: 'end', mayUse: mayEdit },
];
