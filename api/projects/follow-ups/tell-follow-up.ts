import type { Desk } from '../../desk';
import { dayInWords } from '../../mail/mail-words';
import { countMeetingFigures, findAddresses, findFollowUp } from './follow-up.repository';
import { askedOf } from './recipients';

/**
 * What a mail says of a follow-up, read as it is sent: names of today, and nobody's in what waits. Null when it was
 * answered meanwhile, is no more, or whom it goes to is not asked any more.
 */
export async function tellFollowUp(
  { database, clock }: Pick<Desk, 'database' | 'clock'>,
  id: string,
  recipient: string,
): Promise<Record<string, string> | null> {
  const row = await findFollowUp(database, id, clock().slice(0, 10));
  if (!row || row.state !== null) return null;
  if (!(await askedOf(database, row)).some(({ key }) => key === recipient)) return null;
  const { kind, title, since, people, attended } = row.followed;
  const told = { kind, title: title ?? '', since: since === null ? '' : dayInWords(since) };
  if (kind === 'PROJECT') {
    const others = people.filter(({ person }) => `person:${person}` !== recipient);
    const leads = people.some(({ role }) => role === 'LEAD');
    return { ...told, members: others.map(({ name }) => name).join(', '), leads: leads ? 'yes' : '' };
  }
  if (kind === 'MEETING') {
    const { structures, ideas } = await countMeetingFigures(database, row.followed.id);
    return { ...told, attended: String(attended), structures: String(structures), ideas: String(ideas) };
  }
  const of = (role: string) => people.find((one) => one.role === role)?.person ?? '';
  const names = new Map(
    (await findAddresses(database, [of('TARGET'), of('INTRODUCER')])).map(({ person, name }) => [
      person,
      name,
    ]),
  );
  return { ...told, title: names.get(of('TARGET')) ?? '', members: names.get(of('INTRODUCER')) ?? '' };
}
