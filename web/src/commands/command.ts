import type { Me } from '../access/use-me';
import type { Icon } from '../ui/icon';
import type { FormId } from './form-ids';

/** Who of the viewer and a person said that they know the other. */
export type Said = 'NOBODY' | 'OTHER' | 'VIEWER' | 'BOTH';

/** What a command is done to; a command of the territory needs none. */
export interface Subject {
  readonly type:
    | 'structure'
    | 'person'
    | 'meeting'
    | 'employment'
    | 'acquaintance'
    | 'collaboration'
    | 'outreach'
    | 'outreach-proposal'
    | 'finding'
    | 'idea'
    | 'project'
    | 'project-part'
    | 'action'
    | 'group-meeting'
    | 'format';
  readonly id: string;
  /** The part of the record that is meant: an employment of the person, the other end of a tie. */
  readonly with?: string;
  /** As the API says of this record: the viewer may correct it. */
  readonly mayEdit: boolean;
  /** Of what is proposed: the viewer answers it. */
  readonly mayAnswer?: boolean;
  /** Of a project: what the viewer is in its group. */
  readonly role?: string;
  /** Of an idea: it was not set aside, and whether it became a project. */
  readonly isOpen?: boolean;
  readonly hasProject?: boolean;
  /** Of a person: what is said between the viewer and them. */
  readonly said?: Said;
}

/** Where on the record's sheet it stands: under its name, under "more" there, or beside what it changes. */
export type CommandPlace = 'top' | 'more' | 'people' | 'path' | 'ties' | 'outreach';

/** One thing that one may do. Menus, sheets, the palette and the map all read it from the catalogue. */
export interface Command {
  /** Its words are `command.<id>` in the catalogues. */
  readonly id: FormId;
  readonly about: 'territory' | Subject['type'];
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** Under the name unless said. */
  readonly place?: CommandPlace;
  /** Whether it is offered; the server decides. */
  readonly mayUse: (me: Me, subject: Subject | null) => boolean;
}
