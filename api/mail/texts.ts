import { assertNever } from '../assert-never';
import { followUpCall, followUpCallOff, followUpDue, followUpReminder } from './follow-up-texts';
import { ideaNews } from './idea-news-words';
import {
  introductionAccepted,
  introductionAsked,
  introductionAskedForYou,
  introductionDeclined,
  introductionMet,
} from './introduction-texts';
import { type Given, letter, type MailWords } from './letter';
import type { MailKind } from './mail-kinds';
import { note, pageAt, plain } from './mail-words';
import { meetingInvitation, meetingReminder, meetingSummary } from './meeting-texts';
import {
  membershipAccepted,
  membershipAsked,
  membershipDeclined,
  membershipLink,
  proposalAccepted,
  proposalMade,
  proposalTurned,
} from './membership-texts';
import { added, contactsAlarm, inactive, inactiveKept } from './privacy-texts';

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
