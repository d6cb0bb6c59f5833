import { findAccountByEmail } from '../access/account.repository';
import { maySeeContact } from '../access/contact-fields';
import { tidyEmail } from '../access/sign-in.service';
import { VISITOR } from '../access/viewer';
import { findPeople } from '../directory/person.repository';
import type { GraphReader } from '../graph/port';
import type { Visibility } from '../kinds';

/**
 * How to reach a person, as far as they show it to members, on one line; empty when they show nothing. Read as the
 * mail is sent: what waits holds no contact, and who hid theirs meanwhile has hidden it. Analysts see none.
 */
export async function contactShownTo(graph: GraphReader, person: string, reader: string): Promise<string> {
  const account = await findAccountByEmail(graph, tidyEmail(reader));
  const viewer = { ...VISITOR, role: account?.role === 'ANALYST' ? 'ANALYST' : 'MEMBER' } as const;
  const [row] = await findPeople(graph, [person]);
  if (!row) return '';
  const shown = (value: string | null, visibility: Visibility): string[] =>
    value !== null && maySeeContact(viewer, person, visibility, false) ? [value] : [];
  return [...shown(row.phone, row.phoneVisibility), ...shown(row.email, row.emailVisibility)].join(', ');
}
