import { coordinates, editsOne } from '../../access/use-me';
import type { Command } from '../../commands/command';

/** What one may do about sessions held at others' (api/access/rules/outreach.rules.ts). */
export const OUTREACH_COMMANDS: readonly Command[] = [
  {
    id: 'record-outreach',
    about: 'territory',
    icon: 'add',
    mayUse: (me) => coordinates(me) || editsOne(me),
  },
  {
    id: 'record-outreach',
    about: 'structure',
    icon: 'add',
    place: 'outreach',
    mayUse: (me, subject) => (subject?.mayEdit ?? false) || editsOne(me),
  },
  {
    id: 'edit-outreach',
    about: 'outreach',
    icon: 'edit',
    mayUse: (_me, subject) => subject?.mayEdit ?? false,
  },
  {
    id: 'end-outreach',
    about: 'outreach',
    icon: 'end',
    mayUse: (_me, subject) => subject?.mayEdit ?? false,
  },
  {
    id: 'accept-outreach',
    about: 'outreach-proposal',
    icon: 'tie',
    mayUse: (_me, subject) => subject?.mayAnswer ?? false,
  },
  {
    id: 'decline-outreach',
    about: 'outreach-proposal',
    icon: 'close',
    mayUse: (_me, subject) => subject?.mayAnswer ?? false,
  },
  {
    id: 'edit-outreach',
    about: 'outreach-proposal',
    icon: 'edit',
    mayUse: (_me, subject) => subject?.mayEdit ?? false,
  },
  {
    id: 'withdraw-outreach',
    about: 'outreach-proposal',
    icon: 'end',
    mayUse: (_me, subject) => subject?.mayEdit ?? false,
  },
];
