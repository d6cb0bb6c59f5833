import { assertNever } from '../assert-never';
import type { MailKind } from './mail-kinds';
import { note, pageAt, plain } from './mail-words';

export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** What a mail is written from: the data it was queued with, and where the pages are. */
interface Given {
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly address: string;
}

const letter = (...paragraphs: readonly (string | false)[]): string =>
  `${['Bonjour,', ...paragraphs.filter((one) => one !== false), 'L’explorateur d’interconnaissance'].join('\n\n')}\n`;

const ROLES: Readonly<Record<string, string>> = {
  MEMBER: 'membre',
  COORDINATOR: 'coordination',
  ANALYST: 'analyse',
  ADMINISTRATOR: 'administration',
};

/** data: link. */
const signInLink = ({ data }: Given): MailWords => ({
  subject: 'Votre lien de connexion',
  text: letter(
    'Voici votre lien pour entrer dans l’explorateur. Il sert une seule fois, pendant dix minutes :',
    data.link ?? '',
    'Vous n’avez rien demandé ? Vous pouvez oublier ce message : sans le lien, personne n’entre.',
  ),
});

/** data: link. */
const membershipLink = ({ data }: Given): MailWords => ({
  subject: 'Confirmez votre demande',
  text: letter(
    'Quelqu’un, sans doute vous, demande à rejoindre l’explorateur avec cette adresse électronique. Pour confirmer :',
    data.link ?? '',
    'Le lien sert pendant un jour. Vous n’avez rien demandé ? Vous pouvez oublier ce message : rien ne sera transmis.',
  ),
});

/** data: name, structure; message and path where there are any. */
const membershipAsked = ({ data, address }: Given): MailWords => ({
  subject: `${plain(data.name)} demande à rejoindre l’explorateur`,
  text: letter(
    `${plain(data.name)} demande à rejoindre l’explorateur${data.structure ? `, au nom de « ${plain(data.structure)} »` : ''}.`,
    data.message !== undefined && data.message !== '' && `Son message : « ${note(data.message)} »`,
    `Vous pouvez répondre ici :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure and path where there are any. */
const membershipAccepted = ({ data, address }: Given): MailWords => ({
  subject: 'Bienvenue dans l’explorateur d’interconnaissance',
  text: letter(
    `Votre demande est acceptée${data.structure ? ` : vous faites partie de « ${plain(data.structure)} »` : ''}.`,
    `Pour entrer, demandez votre lien de connexion avec cette adresse électronique :\n${pageAt(address, data.path ?? '/sign-in')}`,
  ),
});

/** data: structure and reason where there are any. */
const membershipDeclined = ({ data }: Given): MailWords => ({
  subject: 'Votre demande pour l’explorateur',
  text: letter(
    `Votre demande${data.structure ? ` au nom de « ${plain(data.structure)} »` : ''} n’a pas été retenue pour le moment.`,
    data.reason !== undefined && data.reason !== '' && `Le motif donné : « ${note(data.reason)} »`,
    'Vous pouvez en parler avec la personne qui coordonne le territoire.',
  ),
});

/** data: structure; by and path where there are any. */
const sheetChanged = ({ data, address }: Given): MailWords => ({
  subject: `La fiche de « ${plain(data.structure)} » a changé`,
  text: letter(
    `${data.by ? plain(data.by) : 'La coordination'} a modifié la fiche de « ${plain(data.structure)} », que vous tenez à jour.`,
    `Vous pouvez voir ce qui a changé, et l’annuler, ici :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure; path where there is one. */
const editorAdded = ({ data, address }: Given): MailWords => ({
  subject: `Vous tenez à jour la fiche de « ${plain(data.structure)} »`,
  text: letter(
    `Vous pouvez désormais modifier la fiche de « ${plain(data.structure)} » : ce qu’on peut lui demander, ses contacts, ses étapes du parcours.`,
    `Sa fiche est ici :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure. */
const editorRemoved = ({ data }: Given): MailWords => ({
  subject: `La fiche de « ${plain(data.structure)} » est tenue par d’autres`,
  text: letter(
    `Vous ne modifiez plus la fiche de « ${plain(data.structure)} ». Vous gardez votre accès à l’explorateur.`,
    'Si cela vous surprend, parlez-en avec la personne qui coordonne le territoire.',
  ),
});

/** data: role (its code). */
const roleSet = ({ data, address }: Given): MailWords => ({
  subject: 'Votre rôle dans l’explorateur a changé',
  text: letter(
    `Votre rôle est maintenant : ${ROLES[data.role ?? ''] ?? plain(data.role)}.`,
    `L’explorateur est ici :\n${pageAt(address, data.path)}`,
  ),
});

/** The words of a mail, in French. */
export function mailWords(kind: MailKind, given: Given): MailWords {
  switch (kind) {
    case 'SIGN_IN_LINK':
      return signInLink(given);
    case 'MEMBERSHIP_LINK':
      return membershipLink(given);
    case 'MEMBERSHIP_ASKED':
      return membershipAsked(given);
    case 'MEMBERSHIP_ACCEPTED':
      return membershipAccepted(given);
    case 'MEMBERSHIP_DECLINED':
      return membershipDeclined(given);
    case 'SHEET_CHANGED':
      return sheetChanged(given);
    case 'EDITOR_ADDED':
      return editorAdded(given);
    case 'EDITOR_REMOVED':
      return editorRemoved(given);
    case 'ROLE_SET':
      return roleSet(given);
    default:
      return assertNever(kind);
  }
}
