import { type Given, letter, type MailWords } from './letter';
import { note, pageAt, plain } from './mail-words';

/** data: link. */
export const membershipLink = ({ data }: Given): MailWords => ({
  subject: 'Confirmez votre demande',
  text: letter(
    'Quelqu’un, sans doute vous, demande à rejoindre l’explorateur avec cette adresse électronique. Pour confirmer :',
    data.link ?? '',
    'Le lien sert pendant un jour. Vous n’avez rien demandé ? Vous pouvez oublier ce message : rien ne sera transmis.',
  ),
});

/** data: name, structure; message and path where there are any. */
export const membershipAsked = ({ data, address }: Given): MailWords => ({
  subject: `${plain(data.name)} demande à rejoindre l’explorateur`,
  text: letter(
    `${plain(data.name)} demande à rejoindre l’explorateur${data.structure ? `, au nom de « ${plain(data.structure)} »` : ''}.`,
    data.message !== undefined && data.message !== '' && `Son message : « ${note(data.message)} »`,
    `Vous pouvez répondre ici :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure and path where there are any. */
export const membershipAccepted = ({ data, address }: Given): MailWords => ({
  subject: 'Bienvenue dans l’explorateur d’interconnaissance',
  text: letter(
    `Votre demande est acceptée${data.structure ? ` : vous faites partie de « ${plain(data.structure)} »` : ''}.`,
    `Pour entrer, demandez votre lien de connexion avec cette adresse électronique :\n${pageAt(address, data.path ?? '/sign-in')}`,
  ),
});

/** data: structure and reason where there are any. */
export const membershipDeclined = ({ data }: Given): MailWords => ({
  subject: 'Votre demande pour l’explorateur',
  text: letter(
    `Votre demande${data.structure ? ` au nom de « ${plain(data.structure)} »` : ''} n’a pas été retenue pour le moment.`,
    data.reason !== undefined && data.reason !== '' && `Le motif donné : « ${note(data.reason)} »`,
    'Vous pouvez en parler avec la personne qui coordonne le territoire.',
  ),
});

/** data: name, structure; message and path where there are any. */
export const proposalMade = ({ data, address }: Given): MailWords => ({
  subject: `${plain(data.name)} propose une structure`,
  text: letter(
    `${plain(data.name)} propose « ${plain(data.structure)} », qui n’est pas dans l’annuaire, et demande à le rejoindre.`,
    data.message !== undefined && data.message !== '' && `Son message : « ${note(data.message)} »`,
    `Rien n’en paraît avant votre réponse, ici :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure, path. */
export const proposalAccepted = ({ data, address }: Given): MailWords => ({
  subject: `« ${plain(data.structure)} » est dans l’annuaire`,
  text: letter(
    `« ${plain(data.structure)} » est maintenant dans l’annuaire, et vous tenez sa fiche.`,
    `Quelques minutes suffisent pour dire comment vous joindre, ce qu’on peut vous demander et ce qu’il vaut mieux ne pas vous demander. Entrez avec cette adresse électronique :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure, proposed. */
export const proposalTurned = ({ data }: Given): MailWords => ({
  subject: `« ${plain(data.structure)} » est déjà dans l’annuaire`,
  text: letter(
    `Vous avez proposé « ${plain(data.proposed)} ». La structure est déjà dans l’annuaire, sous le nom « ${plain(data.structure)} ».`,
    'Votre proposition est devenue une demande pour la rejoindre. La réponse vous viendra par courriel ; vous n’avez rien à refaire.',
  ),
});
