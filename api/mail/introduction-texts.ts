import { type Given, letter, type MailWords } from './letter';
import { note, pageAt, plain } from './mail-words';

/** data: name, target, message; by where the coordination asks. */
export const introductionAsked = ({ data, address }: Given): MailWords => ({
  subject: `${plain(data.name)} aimerait rencontrer ${plain(data.target)}`,
  text: letter(
    `${data.by ? 'La coordination vous demande' : `${plain(data.name)} vous demande`} de présenter ${plain(data.name)} à ${plain(data.target)}.`,
    data.message !== undefined && data.message !== '' && `Pourquoi : « ${note(data.message)} »`,
    `Vous êtes libre d’accepter ou non. Pour répondre :\n${pageAt(address, data.path)}`,
    `${plain(data.target)} n’en saura rien tant que vous n’avez pas accepté.`,
  ),
});

/** data: introducer, target. */
export const introductionAskedForYou = ({ data, address }: Given): MailWords => ({
  subject: `Une rencontre avec ${plain(data.target)}`,
  text: letter(
    `La coordination a demandé à ${plain(data.introducer)} de vous présenter à ${plain(data.target)}.`,
    `Vous verrez la suite ici :\n${pageAt(address, data.path)}`,
    'Si cela ne vous convient pas, dites-le à la personne qui coordonne le territoire.',
  ),
});

/** data: by (who introduces), name (whom to meet), contact, and message to the one who is met. */
export const introductionAccepted = ({ data, address }: Given): MailWords => ({
  subject: `${plain(data.by)} vous présente ${plain(data.name)}`,
  text: letter(
    `${plain(data.by)} vous présente ${plain(data.name)}.`,
    data.message !== undefined && data.message !== '' && `Sa demande : « ${note(data.message)} »`,
    data.contact !== undefined && data.contact !== ''
      ? `Pour joindre ${plain(data.name)} : ${plain(data.contact)}`
      : `Pour joindre ${plain(data.name)}, demandez à ${plain(data.by)}.`,
    `Quand vous vous serez rencontrés, dites-le ici :\n${pageAt(address, data.path)}`,
  ),
});

/** data: name; reason where there is one. */
export const introductionDeclined = ({ data, address }: Given): MailWords => ({
  subject: `La mise en relation avec ${plain(data.name)} ne se fera pas`,
  text: letter(
    `La mise en relation avec ${plain(data.name)} ne se fera pas pour le moment.`,
    data.reason !== undefined && data.reason !== '' && `Le motif donné : « ${note(data.reason)} »`,
    `D’autres personnes peuvent peut-être vous présenter :\n${pageAt(address, data.path)}`,
  ),
});

/** data: name. */
export const introductionMet = ({ data, address }: Given): MailWords => ({
  subject: `Vous avez rencontré ${plain(data.name)}`,
  text: letter(
    `${plain(data.name)} et vous vous êtes rencontrés : c’est noté.`,
    `Pour que ce lien se voie sur la carte, dites que vous vous connaissez :\n${pageAt(address, data.path)}`,
  ),
});
