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
