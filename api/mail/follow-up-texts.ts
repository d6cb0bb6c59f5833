import { type Given, letter, type MailWords } from './letter';
import { pageAt, plain } from './mail-words';

const count = (value: string | undefined, one: string, many: string): string =>
  `${value ?? '0'} ${Number(value ?? 0) > 1 ? many : one}`;

/** What it was: the project and who is in it, the rencontre and its figures, the introduction. */
function whatItWas({ data }: Given): string {
  const title = plain(data.title);
  const since = data.since ? `, le ${plain(data.since)},` : '';
  const members = plain(data.members, 600);
  if (data.kind === 'MEETING')
    return `La rencontre « ${title} » s’est tenue${data.since ? ` le ${plain(data.since)}` : ''} : ${count(data.attended, 'personne présente', 'personnes présentes')}, ${count(data.structures, 'structure', 'structures')}, ${count(data.ideas, 'idée notée', 'idées notées')}. Que sont devenus les liens et les idées depuis ?`;
  if (data.kind === 'INTRODUCTION')
    return `Il y a quelque temps${since} vous avez été mis en relation avec ${title}${members ? `, par ${members}` : ''}. Qu’est-ce que cela a donné ?`;
  if (data.leads !== 'yes')
    return `Le projet « ${title} » a démarré${data.since ? ` le ${plain(data.since)}` : ''}${members ? `, avec ${members}` : ''}. Personne n’est noté comme pilote : où en est-il ?`;
  return `Le projet « ${title} », que vous pilotez${members ? ` avec ${members}` : ''}, a démarré${data.since ? ` le ${plain(data.since)}` : ''}. Où en est-il ?`;
}

const choices = (link: string | undefined): string =>
  [
    ['Ça avance :', 'GOING_WELL'],
    ['Ça a ralenti :', 'SLOWED'],
    ['C’est arrêté :', 'STOPPED'],
  ]
    .map(([words, state]) => `${words}\n${link ?? ''}&state=${state}`)
    .join('\n\n');

const subjectOf = ({ data }: Given): string =>
  data.kind === 'INTRODUCTION'
    ? `${plain(data.title)} et vous : où en êtes-vous ?`
    : `« ${plain(data.title)} » : où en êtes-vous ?`;

/** data: kind, title, since, link; members and leads, or attended, structures and ideas. */
export const followUpDue = (given: Given): MailWords => ({
  subject: subjectOf(given),
  text: letter(
    whatItWas(given),
    'Une touche suffit. Quelle que soit la réponse, elle sert à donner un coup de main, pas à juger : un projet qui ralentit, c’est courant, et c’est le bon moment pour en parler.',
    choices(given.data.link),
    'Le lien ouvre une page où vous pouvez ajouter ce qui freine et la suite, puis envoyer. Sans compte. Il est à votre nom, pendant 90 jours : gardez-le pour vous.',
  ),
});

/** The same. */
export const followUpReminder = (given: Given): MailWords => ({
  subject: `Un mot sur ${subjectOf(given)}`,
  text: letter(
    whatItWas(given),
    'Si vous avez une minute, une touche suffit :',
    choices(given.data.link),
    'Vous avez mieux à faire en ce moment ? C’est notre seul rappel.',
  ),
});

const callLines = ({ data }: Given): string =>
  `Le ${plain(data.day)} à ${plain(data.time)} (heure de Paris), ${plain(data.minutes)} minutes.${data.url ? `\nPour rejoindre : ${data.url}` : ''}`;
const callSubject = ({ data }: Given): string =>
  data.kind === 'INTRODUCTION' ? 'votre mise en relation' : `« ${plain(data.title)} »`;

/** data: kind, title, day (in words), time, minutes, path; url where there is one. */
export const followUpCall = (given: Given): MailWords => ({
  subject: `Faisons le point sur ${callSubject(given)}, le ${plain(given.data.day)} à ${plain(given.data.time)}`,
  text: letter(
    `Un appel est prévu pour faire le point sur ${callSubject(given)}.`,
    callLines(given),
    'Le fichier joint l’ajoute à votre agenda.',
    `Pour voir où l’on en est :\n${pageAt(given.address, given.data.path)}`,
  ),
});

/** The same. */
export const followUpCallOff = (given: Given): MailWords => ({
  subject: `Annulé : le point sur ${callSubject(given)} du ${plain(given.data.day)}`,
  text: letter(
    `L’appel prévu le ${plain(given.data.day)} à ${plain(given.data.time)} pour faire le point sur ${callSubject(given)} n’aura pas lieu.`,
    'Le fichier joint le retire de votre agenda.',
    `Pour voir où l’on en est :\n${pageAt(given.address, given.data.path)}`,
  ),
});
