import { errors } from '../../errors';
import type { FlatValue } from '../../graph/port';
import { LINK_KINDS, type LinkKind } from '../../graph/record-kinds';
import type { RequestContext } from '../../request-context';
import { findAccount, findAccountsOf } from '../account.repository';
import { listSessions } from '../session.repository';
import { surveySignature } from '../viewer';
import {
  countNamedBy,
  type Held,
  heldLinks,
  heldNode,
  heldRecords,
  mailsTo,
  type Whose,
} from './about-me.repository';
import type { AboutMe, AboutMeRecord, AboutMeSection } from './about-me.type';
import { INNER_FACTS, SHOWN_LABELS, SHOWN_LINKS } from './about-me-kinds';

const OWN_WORD: readonly unknown[] = ['SURVEY', 'SELF'];

const textOf = (value: FlatValue | undefined): string =>
  Array.isArray(value) ? value.join(', ') : value === null || value === undefined ? '' : String(value);

function recordOf({ what, facts }: Held, kind: string): AboutMeRecord {
  const shown = Object.entries(facts).filter(
    ([name, value]) =>
      !INNER_FACTS.includes(name) &&
      textOf(value) !== '' &&
      !(kind === 'Session' && /^(id|publicId)$/.test(name)),
  );
  return { what, facts: shown.map(([name, value]) => ({ name, value: textOf(value) })) };
}

const section = (kind: string, held: readonly Held[]): AboutMeSection[] =>
  held.length === 0 ? [] : [{ kind, records: held.map((one) => recordOf(one, kind)) }];

/** A level is its author’s alone: what somebody else wrote down in one’s name is not shown with it. */
const withOwnLevels = (held: readonly Held[]): Held[] =>
  held.map(({ what, facts }) => ({
    what,
    facts: OWN_WORD.includes(facts.source) ? facts : { ...facts, level: null },
  }));

async function linkSections({ desk }: RequestContext, person: string | null, accounts: readonly string[]) {
  const sections: AboutMeSection[] = [];
  const idsOf = (label: string): readonly string[] =>
    label === 'Account' ? accounts : label === 'Person' && person !== null ? [person] : [];
  const add = async (kind: LinkKind, end: 'from' | 'to') => {
    const ids = idsOf(LINK_KINDS[kind][end]);
    if (ids.length > 0) sections.push(...section(kind, await heldLinks(desk.database, kind, end, ids)));
  };
  for (const kind of SHOWN_LINKS) {
    await add(kind, 'from');
    await add(kind, 'to');
  }
  return sections;
}

async function accountsOf({ desk, viewer }: RequestContext): Promise<string[]> {
  const ids = viewer.personId === null ? [] : await findAccountsOf(desk.database, viewer.personId);
  return [...new Set([...ids, ...(viewer.accountId === null ? [] : [viewer.accountId])])];
}

/**
 * Everything that is kept about whoever is signed in: records, links, sessions, mails that wait. Of those who say to
 * know them only how many they are. Throws SIGN_IN_NEEDED without an account.
 */
export async function aboutMe(context: RequestContext): Promise<AboutMe> {
  const { desk, viewer } = context;
  const { database } = desk;
  const person = viewer.personId;
  const accounts = await accountsOf(context);
  if (person === null && accounts.length === 0) throw errors.signInNeeded('aboutMe');
  const sheet = person === null ? null : await heldNode(database, 'Person', person);
  const rows = await Promise.all(accounts.map((id) => heldNode(database, 'Account', id)));
  const own = await Promise.all(accounts.map((id) => findAccount(database, id)));
  const emails = [...own.map((one) => one?.email), typeof sheet?.email === 'string' ? sheet.email : undefined]
    .filter((one) => one !== undefined)
    .map((one) => one.toLowerCase());
  const signatures = [...accounts, ...(person === null ? [] : [surveySignature(person)])];
  const whose: Whose = { person: person ?? '', signatures, emails: [...new Set(emails)] };
  const sections = [
    ...section('Person', sheet ? [{ what: null, facts: sheet }] : []),
    ...section(
      'Account',
      rows.flatMap((facts) => (facts ? [{ what: null, facts }] : [])),
    ),
    ...(await linkSections(context, person, accounts)),
    ...section(
      'KNOWS',
      person === null ? [] : withOwnLevels(await heldLinks(database, 'KNOWS', 'from', [person])),
    ),
  ];
  for (const label of SHOWN_LABELS)
    sections.push(...section(label, await heldRecords(database, label, whose)));
  for (const account of accounts)
    sections.push(
      ...section(
        'Session',
        (await listSessions(database, account)).map((facts) => ({
          what: null,
          facts: facts as unknown as Held['facts'],
        })),
      ),
    );
  sections.push(...section('Mail', await mailsTo(database, whose.emails)));
  return { at: desk.clock(), namedBy: person === null ? 0 : await countNamedBy(database, person), sections };
}
