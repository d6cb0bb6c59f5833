import { coordinates, editsOne, isSelf } from '../access/use-me';
import type { Command, Subject } from '../commands/command';

const viewerSaid = (subject: Subject | null): boolean =>
  subject?.said === 'VIEWER' || subject?.said === 'BOTH';
const mayEdit = (_me: unknown, subject: Subject | null): boolean => subject?.mayEdit ?? false;

/** What one may say of who knows whom: for oneself, or for others when one coordinates (api/access/rules/ties.rules.ts). */
const ACQUAINTANCES: readonly Command[] = [
  { id: 'say-acquaintance', about: 'territory', icon: 'tie', mayUse: ({ person }) => person !== null },
  { id: 'add-acquaintance', about: 'territory', icon: 'tie', mayUse: coordinates },
  {
    id: 'say-acquaintance',
    about: 'person',
    icon: 'tie',
    place: 'ties',
    mayUse: (me, subject) => subject !== null && isSelf(me, subject.id),
  },
  {
    id: 'declare-acquaintance',
    about: 'person',
    icon: 'tie',
    mayUse: (_me, subject) => subject?.said === 'NOBODY',
  },
  {
    id: 'confirm-acquaintance',
    about: 'person',
    icon: 'tie',
    mayUse: (_me, subject) => subject?.said === 'OTHER',
  },
  {
    id: 'revise-acquaintance',
    about: 'person',
    icon: 'edit',
    mayUse: (_me, subject) => viewerSaid(subject),
  },
  {
    id: 'withdraw-acquaintance',
    about: 'person',
    icon: 'close',
    mayUse: (_me, subject) => viewerSaid(subject),
  },
  {
    id: 'tell-acquaintance',
    about: 'person',
    icon: 'tie',
    place: 'ties',
    mayUse: (me, subject) => coordinates(me) && subject !== null && !isSelf(me, subject.id),
  },
  {
    id: 'confirm-acquaintance',
    about: 'acquaintance',
    icon: 'tie',
    mayUse: (_me, subject) => subject?.said === 'OTHER',
  },
  {
    id: 'revise-acquaintance',
    about: 'acquaintance',
    icon: 'edit',
    mayUse: (_me, subject) => viewerSaid(subject),
  },
  { id: 'withdraw-acquaintance', about: 'acquaintance', icon: 'close', mayUse: mayEdit },
];

const COLLABORATIONS: readonly Command[] = [
  {
    id: 'add-collaboration',
    about: 'territory',
    icon: 'tie',
    mayUse: (me) => coordinates(me) || editsOne(me),
  },
  {
    id: 'record-collaboration',
    about: 'structure',
    icon: 'tie',
    place: 'ties',
    mayUse: (me, subject) => (subject?.mayEdit ?? false) || editsOne(me),
  },
  { id: 'edit-collaboration', about: 'collaboration', icon: 'edit', mayUse: mayEdit },
  { id: 'end-collaboration', about: 'collaboration', icon: 'end', mayUse: mayEdit },
];

export const TIE_COMMANDS: readonly Command[] = [...ACQUAINTANCES, ...COLLABORATIONS];
