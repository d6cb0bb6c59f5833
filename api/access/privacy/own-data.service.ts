import { erasePerson } from '../../directory/erase-person.service';
import type { PersonInput } from '../../directory/person.input';
import { employersAt, getPerson } from '../../directory/person.service';
import { editPerson } from '../../directory/person-change.service';
import { errors } from '../../errors';
import type { RequestContext } from '../../request-context';
import { behindLink } from '../personal-link';
import { viewerOfLink } from '../viewer';
import { findAdded, findOwnDataLink } from './added.repository';
import type { OwnData } from './own-data.type';
import { signerName } from './signer-name';

/** The request as the person of the link makes it; throws LINK_UNUSABLE: unknown (also once erased), or over. */
async function behindTheLink(context: RequestContext, token: string) {
  const { person, expiresAt } = await behindLink(context, 'own data', token, findOwnDataLink, () =>
    errors.ownDataLinkUnusable('UNKNOWN'),
  );
  if (expiresAt <= context.desk.clock()) throw errors.ownDataLinkUnusable('EXPIRED');
  return { person, own: { ...context, viewer: viewerOfLink(person) } };
}

/** What is held about whoever followed the link of their mail, and who put it there. Reading changes nothing. */
export async function readOwnData(context: RequestContext, token: string): Promise<OwnData> {
  const { person, own } = await behindTheLink(context, token);
  const { viewer, state, loaders, desk } = own;
  const [view, added] = [
    await getPerson(viewer, state, loaders, person, null),
    await findAdded(desk.database, person),
  ];
  const structures = employersAt(state, person, state.today());
  return {
    ...view,
    structures: structures.map((id) => state.index.structureNames.get(id) ?? ''),
    hidden: view.emailVisibility === 'NOBODY' && view.phoneVisibility === 'NOBODY',
    addedBy: added?.addedBy ? (await signerName(desk.database, added.addedBy)) || null : null,
    addedFrom: added?.addedFrom ?? null,
    addedAt: added?.addedAt ?? null,
  };
}

export async function correctOwnData(
  context: RequestContext,
  mutationId: string,
  token: string,
  version: number,
  input: PersonInput,
): Promise<OwnData> {
  const { person, own } = await behindTheLink(context, token);
  await editPerson(own, mutationId, person, version, input);
  Object.assign(context, { state: own.state, loaders: own.loaders });
  return readOwnData(context, token);
}

/** E-mail and phone are shown to nobody any more, whatever version was read. */
export async function hideOwnData(
  context: RequestContext,
  mutationId: string,
  token: string,
): Promise<OwnData> {
  const { version } = await readOwnData(context, token);
  const hidden = { emailVisibility: 'NOBODY', phoneVisibility: 'NOBODY' } as const;
  return correctOwnData(context, mutationId, token, version, hidden);
}

/** Erased, for good; the same link then is none any more. */
export async function eraseOwnData(
  context: RequestContext,
  mutationId: string,
  token: string,
): Promise<boolean> {
  const { person, own } = await behindTheLink(context, token);
  await erasePerson(own, mutationId, person);
  return true;
}
