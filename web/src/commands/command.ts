import type { Me } from '../access/use-me';
import type { Icon } from '../ui/icon';
import type { FormId } from './form-ids';

/** What a command is done to; a command of the territory needs none. */
export interface Subject {
  readonly type: 'structure' | 'person' | 'meeting';
  readonly id: string;
  /** As the API says of this record: the viewer may correct it. */
  readonly mayEdit: boolean;
}

/** One thing that one may do. Menus, sheets, the palette and the map all read it from the catalogue. */
export interface Command {
  /** Its words are `command.<id>` in the catalogues. */
  readonly id: FormId;
  readonly about: 'territory' | Subject['type'];
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** Whether it is offered; the server decides. */
  readonly mayUse: (me: Me, subject: Subject | null) => boolean;
}
