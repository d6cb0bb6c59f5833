import { assertNever } from '../assert-never';
import { followUpCall, followUpCallOff, followUpDue, followUpReminder } from './follow-up-texts';
import { ideaNews } from './idea-news-words';
import { type Given, letter, type MailWords } from './letter';
import type { MailKind } from './mail-kinds';
import { note, pageAt, plain } from './mail-words';
import { meetingInvitation, meetingReminder, meetingSummary } from './meeting-texts';

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

/** data: name, structure; message and path where there are any. */
const proposalMade = ({ data, address }: Given): MailWords => ({
  subject: `${plain(data.name)} propose une structure`,
  text: letter(
    `${plain(data.name)} propose « ${plain(data.structure)} », qui n’est pas dans l’annuaire, et demande à le rejoindre.`,
    data.message !== undefined && data.message !== '' && `Son message : « ${note(data.message)} »`,
    `Rien n’en paraît avant votre réponse, ici :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure, path. */
const proposalAccepted = ({ data, address }: Given): MailWords => ({
  subject: `« ${plain(data.structure)} » est dans l’annuaire`,
  text: letter(
    `« ${plain(data.structure)} » est maintenant dans l’annuaire, et vous tenez sa fiche.`,
    `Quelques minutes suffisent pour dire comment vous joindre, ce qu’on peut vous demander et ce qu’il vaut mieux ne pas vous demander. Entrez avec cette adresse électronique :\n${pageAt(address, data.path)}`,
  ),
});

/** data: structure, proposed. */
const proposalTurned = ({ data }: Given): MailWords => ({
  subject: `« ${plain(data.structure)} » est déjà dans l’annuaire`,
  text: letter(
    `Vous avez proposé « ${plain(data.proposed)} ». La structure est déjà dans l’annuaire, sous le nom « ${plain(data.structure)} ».`,
    'Votre proposition est devenue une demande pour la rejoindre. La réponse vous viendra par courriel ; vous n’avez rien à refaire.',
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

/** data: structure, reviewedOn (in words), path. */
const sheetStillRight = ({ data, address }: Given): MailWords => ({
  subject: `La fiche de « ${plain(data.structure)} » est-elle toujours exacte ?`,
  text: letter(
    `Vous tenez à jour la fiche de « ${plain(data.structure)} ». Elle a été confirmée le ${plain(data.reviewedOn)}, il y a six mois.`,
    `Si rien n’a changé, une touche suffit pour le dire ; sinon, corrigez ce qui doit l’être :\n${pageAt(address, data.path)}`,
    'Les autres structures voient la date de votre dernière confirmation. C’est notre seul message à ce sujet avant six mois.',
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

/** data: name, target, message; by where the coordination asks. */
const introductionAsked = ({ data, address }: Given): MailWords => ({
  subject: `${plain(data.name)} aimerait rencontrer ${plain(data.target)}`,
  text: letter(
    `${data.by ? 'La coordination vous demande' : `${plain(data.name)} vous demande`} de présenter ${plain(data.name)} à ${plain(data.target)}.`,
    data.message !== undefined && data.message !== '' && `Pourquoi : « ${note(data.message)} »`,
    `Vous êtes libre d’accepter ou non. Pour répondre :\n${pageAt(address, data.path)}`,
    `${plain(data.target)} n’en saura rien tant que vous n’avez pas accepté.`,
  ),
});

/** data: introducer, target. */
const introductionAskedForYou = ({ data, address }: Given): MailWords => ({
  subject: `Une rencontre avec ${plain(data.target)}`,
  text: letter(
    `La coordination a demandé à ${plain(data.introducer)} de vous présenter à ${plain(data.target)}.`,
    `Vous verrez la suite ici :\n${pageAt(address, data.path)}`,
    'Si cela ne vous convient pas, dites-le à la personne qui coordonne le territoire.',
  ),
});

/** data: by (who introduces), name (whom to meet), contact, and message to the one who is met. */
const introductionAccepted = ({ data, address }: Given): MailWords => ({
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
const introductionDeclined = ({ data, address }: Given): MailWords => ({
  subject: `La mise en relation avec ${plain(data.name)} ne se fera pas`,
  text: letter(
    `La mise en relation avec ${plain(data.name)} ne se fera pas pour le moment.`,
    data.reason !== undefined && data.reason !== '' && `Le motif donné : « ${note(data.reason)} »`,
    `D’autres personnes peuvent peut-être vous présenter :\n${pageAt(address, data.path)}`,
  ),
});

/** data: name. */
const introductionMet = ({ data, address }: Given): MailWords => ({
  subject: `Vous avez rencontré ${plain(data.name)}`,
  text: letter(
    `${plain(data.name)} et vous vous êtes rencontrés : c’est noté.`,
    `Pour que ce lien se voie sur la carte, dites que vous vous connaissez :\n${pageAt(address, data.path)}`,
  ),
});

/** data: title, heldOn (in words), link. */
const surveyLink = ({ data }: Given): MailWords => ({
  subject: `Qui avez-vous rencontré${data.heldOn ? ` le ${plain(data.heldOn)}` : ''} ?`,
  text: letter(
    `Vous étiez à « ${plain(data.title)} »${data.heldOn ? `, le ${plain(data.heldOn)}` : ''}. Dites en deux minutes qui vous y avez rencontré : sans compte, une touche par personne.`,
    data.link ?? '',
    'Vos réponses servent à voir quels liens se tissent. Le degré de confiance que vous donnez n’est montré à personne d’autre que vous.',
    'Ce lien est à votre nom, pendant 90 jours : gardez-le pour vous.',
  ),
});

/** The same. */
const surveyReminder = (given: Given): MailWords => ({
  subject: `Il est encore temps : ${surveyLink(given).subject.replace(/^Qui/, 'qui')}`,
  text: letter(
    `Vous étiez à « ${plain(given.data.title)} ». Si vous avez deux minutes, dites qui vous y avez rencontré :`,
    given.data.link ?? '',
    'Le degré de confiance que vous donnez n’est montré à personne d’autre que vous. C’est notre seul rappel.',
  ),
});

/** data: title, heldOn (in words). */
const sheetBack = ({ data, address }: Given): MailWords => ({
  subject: `Votre fiche de retour : ${plain(data.title)}`,
  text: letter(
    `Vous étiez à « ${plain(data.title)} »${data.heldOn ? `, le ${plain(data.heldOn)}` : ''}, et vous avez dit qui vous y avez rencontré. Merci !`,
    `Votre fiche vous attend : les personnes que vous connaissez, celles qui disent vous connaître, qui peut vous présenter à qui, et ce qui a changé depuis :\n${pageAt(address, '/my-ties')}`,
    'Pour l’ouvrir, connectez-vous avec cette adresse électronique : vous recevrez un lien. Ce que vous avez répondu sur la confiance n’est montré qu’à vous.',
    'Vous recevez ce message une fois après chaque rencontre où vous avez répondu. Pour ne plus le recevoir, décochez la case en bas de votre fiche, ou dites-le à la personne qui coordonne le territoire.',
  ),
});

/** data: quote, about, link. */
const testimonyConsent = ({ data }: Given): MailWords => ({
  subject: 'Vos paroles : êtes-vous d’accord pour les publier ?',
  text: letter(
    `Vous avez dit${data.about ? `, à propos de « ${plain(data.about)} »` : ''} :`,
    `« ${note(data.quote)} »`,
    'Êtes-vous d’accord pour que ces mots soient lus dans l’explorateur et dans le bilan, avec votre nom ou sans ? Vous répondez ici, sans compte :',
    data.link ?? '',
    'Sans réponse de votre part, rien n’est publié. Le même lien vous permet de retirer vos paroles quand vous voulez : gardez-le pour vous.',
  ),
});

/** data: by and file where they are known, link. */
const added = ({ data, address }: Given): MailWords => ({
  subject: 'Vous êtes dans l’annuaire du territoire',
  text: letter(
    `${data.by ? plain(data.by) : 'La coordination du territoire'} vous a inscrit dans l’annuaire des professionnels de l’emploi et de l’insertion${data.file ? `, en important le fichier « ${plain(data.file)} »` : ''}. Il sert à se connaître, à s’appeler et à se présenter entre collègues du territoire ; les personnes accompagnées n’y sont pas.`,
    'Il garde votre nom, votre structure, votre fonction, et vos coordonnées professionnelles : votre adresse est visible des membres, votre téléphone de vos seuls collègues, tant que vous n’en décidez pas autrement.',
    `Voir ce qui est gardé, et le corriger :\n${data.link}`,
    `Cacher vos coordonnées à tout le monde :\n${data.link}&do=hide`,
    `Être effacé de l’annuaire :\n${data.link}&do=erase`,
    'Ces liens sont à votre nom, pendant six mois, sans compte : chaque page demande avant de changer quoi que ce soit. Vous ne recevrez ce message qu’une fois.',
    `Qui est responsable, sur quelle base, combien de temps :\n${pageAt(address, '/privacy')}`,
  ),
});

/** data: until (the day in words). */
const inactive = ({ data, address }: Given): MailWords => ({
  subject: 'Votre compte sera effacé, sauf si vous vous connectez',
  text: letter(
    'Vous ne vous êtes pas connecté depuis vingt-trois mois.',
    `Pour garder votre compte et votre fiche, connectez-vous avant le ${plain(data.until)} :\n${pageAt(address, '/sign-in')}`,
    'Sinon, votre compte, vos coordonnées et vos liens seront effacés ce jour-là ; seul restera, sans votre nom, le nombre de participants des rencontres. Vous n’avez rien d’autre à faire, et pourrez revenir plus tard.',
  ),
});

/** data: email, role in words. */
const inactiveKept = ({ data, address }: Given): MailWords => ({
  subject: 'Un compte inactif est gardé : il est le seul de son rôle',
  text: letter(
    `Personne ne s’est connecté depuis vingt-quatre mois avec ${plain(data.email)}, seul compte de ${plain(data.role)}. Il n’est pas effacé, pour que le territoire reste tenu.`,
    `Donnez ce rôle à quelqu’un d’autre, ou fermez ce compte :\n${pageAt(address, '/accounts')}`,
  ),
});

/** data: email, count. */
const contactsAlarm = ({ data, address }: Given): MailWords => ({
  subject: 'Beaucoup de coordonnées ouvertes en une heure',
  text: letter(
    `Avec le compte ${plain(data.email)}, les coordonnées de plus de ${plain(data.count)} personnes ont été ouvertes en une heure. Les suivantes attendent.`,
    'C’est peut-être un travail normal. Si ce n’est pas le cas, parlez-en avec la personne, ou fermez ses connexions.',
    `Les comptes :\n${pageAt(address, '/accounts')}`,
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
    case 'PROPOSAL_MADE':
      return proposalMade(given);
    case 'PROPOSAL_ACCEPTED':
      return proposalAccepted(given);
    case 'PROPOSAL_TURNED':
      return proposalTurned(given);
    case 'SHEET_CHANGED':
      return sheetChanged(given);
    case 'SHEET_STILL_RIGHT':
      return sheetStillRight(given);
    case 'EDITOR_ADDED':
      return editorAdded(given);
    case 'EDITOR_REMOVED':
      return editorRemoved(given);
    case 'ROLE_SET':
      return roleSet(given);
    case 'INTRODUCTION_ASKED':
      return introductionAsked(given);
    case 'INTRODUCTION_ASKED_FOR_YOU':
      return introductionAskedForYou(given);
    case 'INTRODUCTION_ACCEPTED':
      return introductionAccepted(given);
    case 'INTRODUCTION_DECLINED':
      return introductionDeclined(given);
    case 'INTRODUCTION_MET':
      return introductionMet(given);
    case 'SURVEY_LINK':
      return surveyLink(given);
    case 'SURVEY_REMINDER':
      return surveyReminder(given);
    case 'SHEET_BACK':
      return sheetBack(given);
    case 'TESTIMONY_CONSENT':
      return testimonyConsent(given);
    case 'IDEA_NEWS':
      return ideaNews(given);
    case 'MEETING_INVITATION':
      return meetingInvitation(given);
    case 'MEETING_REMINDER':
      return meetingReminder(given);
    case 'MEETING_SUMMARY':
      return meetingSummary(given);
    case 'FOLLOW_UP_DUE':
      return followUpDue(given);
    case 'FOLLOW_UP_REMINDER':
      return followUpReminder(given);
    case 'FOLLOW_UP_CALL':
      return followUpCall(given);
    case 'FOLLOW_UP_CALL_OFF':
      return followUpCallOff(given);
    case 'ADDED':
      return added(given);
    case 'INACTIVE':
      return inactive(given);
    case 'INACTIVE_KEPT':
      return inactiveKept(given);
    case 'CONTACTS_ALARM':
      return contactsAlarm(given);
    default:
      return assertNever(kind);
  }
}
