import { type Given, letter, type MailWords } from './letter';
import { note, pageAt, plain } from './mail-words';

/** data: title, day, hours, place, towns, purpose where there are any; link and calendar (a path). */
const about = ({ data }: Given): string =>
  [
    `« ${plain(data.title)} »`,
    [data.day, data.hours]
      .filter(Boolean)
      .map((one) => plain(one))
      .join(', '),
    [data.place, data.towns]
      .filter(Boolean)
      .map((one) => plain(one, 350))
      .join(', '),
  ]
    .filter((line) => line !== '')
    .join('\n');

const answers = ({ data }: Given): string =>
  `Je viens :\n${data.link ?? ''}&answer=yes\n\nJe ne pourrai pas :\n${data.link ?? ''}&answer=no`;

const calendar = ({ data, address }: Given): string | false =>
  data.calendar !== undefined && `Pour votre agenda :\n${pageAt(address, data.calendar)}`;

/** An invitation: what, when, where, what for, and an answer in one tap that the page asks to confirm. */
export const meetingInvitation = (given: Given): MailWords => ({
  subject: `Vous êtes invité·e : ${plain(given.data.title)}${given.data.day ? `, ${plain(given.data.day)}` : ''}`,
  text: letter(
    'Vous êtes invité·e à une rencontre :',
    about(given),
    given.data.purpose !== undefined && given.data.purpose !== '' && note(given.data.purpose),
    'Dites si vous venez, sans compte :',
    answers(given),
    calendar(given),
    'Ces liens sont à votre nom : gardez-les pour vous. Le jour venu, ils servent aussi à vous noter présent à l’entrée.',
  ),
});

/** The same, once, to those who did not answer. */
export const meetingReminder = (given: Given): MailWords => ({
  subject: `Venez-vous ? ${plain(given.data.title)}${given.data.day ? `, ${plain(given.data.day)}` : ''}`,
  text: letter(
    'Vous êtes invité·e à une rencontre, et nous n’avons pas encore votre réponse :',
    about(given),
    answers(given),
    calendar(given),
    'C’est notre seul rappel.',
  ),
});

const counted = (text: string | undefined, one: string, many: string): string | null => {
  const count = Number(text ?? 0);
  return count > 0 ? `${count} ${count > 1 ? many : one}` : null;
};

/** data: title, day, figures as texts; word, next and corrected where there are any; path of its page. */
export const meetingSummary = (given: Given): MailWords => {
  const { data, address } = given;
  const figures = [
    counted(data.came, 'personne est venue', 'personnes sont venues'),
    counted(data.firstTime, 'pour la première fois', 'pour la première fois'),
    counted(data.structures, 'structure', 'structures'),
    counted(data.towns, 'ville', 'villes'),
    counted(data.ties, 'lien noté à ce jour', 'liens notés à ce jour'),
    counted(data.ideas, 'idée dite', 'idées dites'),
    counted(data.projects, 'projet né', 'projets nés'),
  ].filter((figure) => figure !== null);
  const words = (data.word ?? '').split('\n').map((line) => note(line));
  const corrected = data.corrected !== undefined;
  return {
    subject: `${corrected ? 'Version corrigée : ' : ''}Ce que nous avons fait ensemble${data.day ? ` le ${plain(data.day)}` : ''}`,
    text: letter(
      corrected && 'Ce compte rendu remplace celui que vous avez reçu.',
      `« ${plain(data.title)} »${data.day ? `, le ${plain(data.day)}` : ''} :`,
      figures.length > 0 && figures.map((figure) => `- ${figure}`).join('\n'),
      ...words.map((line) => line !== '' && line),
      data.next !== undefined && `La suite : nous ferons le point ensemble autour du ${plain(data.next)}.`,
      `Le compte rendu, avec les idées, est ici (il faut se connecter) :\n${pageAt(address, data.path)}`,
    ),
  };
};
