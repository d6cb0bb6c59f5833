import { coordinates, type Me, worksHere } from '../access/use-me';
import type { Command, Subject } from '../commands/command';

const mayEdit = (_me: Me, subject: Subject | null): boolean => subject?.mayEdit ?? false;
/** Of a project: takes part in its work. Of an idea: coordinates. */
const mayAnswer = (_me: Me, subject: Subject | null): boolean => subject?.mayAnswer ?? false;
const isOutside = (me: Me, subject: Subject | null): boolean =>
  me.person != null && worksHere(me) && subject?.role === undefined;
const isInside = (_me: Me, subject: Subject | null): boolean => subject?.role !== undefined;
const standsOpen = (me: Me, subject: Subject | null): boolean =>
  mayAnswer(me, subject) && subject?.isOpen === true && subject.hasProject === false;

/** What one may do with ideas, projects and what their groups do (api/access/rules/projects.rules.ts). */
export const PROJECT_COMMANDS: readonly Command[] = [
  { id: 'raise-idea', about: 'territory', icon: 'add', mayUse: worksHere },
  { id: 'edit-idea', about: 'idea', icon: 'edit', place: 'more', mayUse: mayEdit },
  { id: 'turn-ideas', about: 'idea', icon: 'work', place: 'more', mayUse: mayAnswer },
  { id: 'group-ideas', about: 'idea', icon: 'list', place: 'more', mayUse: mayAnswer },
  { id: 'merge-ideas', about: 'idea', icon: 'merge', place: 'more', mayUse: mayAnswer },
  { id: 'set-idea-aside', about: 'idea', icon: 'clock', place: 'more', mayUse: standsOpen },
  {
    id: 'take-idea-up',
    about: 'idea',
    icon: 'check',
    place: 'more',
    mayUse: (me, subject) => mayAnswer(me, subject) && subject?.isOpen === false,
  },
  { id: 'start-project', about: 'territory', icon: 'work', mayUse: coordinates },
  { id: 'edit-project', about: 'project', icon: 'edit', mayUse: mayEdit },
  { id: 'join-project', about: 'project', icon: 'add', mayUse: isOutside },
  { id: 'place-in-project', about: 'project', icon: 'people', mayUse: mayEdit },
  { id: 'engage-structure', about: 'project', icon: 'host', mayUse: mayEdit },
  { id: 'leave-project', about: 'project', icon: 'end', place: 'more', mayUse: isInside },
  { id: 'add-action', about: 'project', icon: 'add', place: 'people', mayUse: mayAnswer },
  { id: 'plan-meetings', about: 'project', icon: 'meetings', place: 'path', mayUse: mayAnswer },
  { id: 'place-in-project', about: 'project-part', icon: 'edit', place: 'more', mayUse: mayEdit },
  { id: 'leave-project', about: 'project-part', icon: 'end', place: 'more', mayUse: mayEdit },
  { id: 'edit-action', about: 'action', icon: 'edit', place: 'more', mayUse: mayEdit },
  { id: 'remove-action', about: 'action', icon: 'close', place: 'more', mayUse: mayEdit },
  { id: 'move-meeting', about: 'group-meeting', icon: 'edit', place: 'more', mayUse: mayEdit },
  { id: 'call-off-meeting', about: 'group-meeting', icon: 'close', place: 'more', mayUse: mayEdit },
];
