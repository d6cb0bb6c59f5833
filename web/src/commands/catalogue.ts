import { PERSON_COMMANDS } from '../directory/person.commands';
import { STRUCTURE_COMMANDS } from '../directory/structure.commands';
import { FORMAT_COMMANDS } from '../meetings/formats/format.commands';
import { MEETING_COMMANDS } from '../meetings/meeting.commands';
import { FINDING_COMMANDS } from '../pathway/findings/finding.commands';
import { OUTREACH_COMMANDS } from '../pathway/outreach/outreach.commands';
import { PROJECT_COMMANDS } from '../projects/project.commands';
import { TESTIMONY_COMMANDS } from '../projects/testimonies/testimony.commands';
import { RESULTS_COMMANDS } from '../results/results.commands';
import { TIE_COMMANDS } from '../ties/tie.commands';
import type { Command } from './command';

/** Every command, in the order of menus; those of a domain stand in its folder. */
export const COMMANDS: readonly Command[] = [
  ...STRUCTURE_COMMANDS,
  ...PERSON_COMMANDS,
  ...TIE_COMMANDS,
  ...MEETING_COMMANDS,
  ...FORMAT_COMMANDS,
  ...OUTREACH_COMMANDS,
  ...TESTIMONY_COMMANDS,
  ...RESULTS_COMMANDS,
  ...FINDING_COMMANDS,
  ...PROJECT_COMMANDS,
];
