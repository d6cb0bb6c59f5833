import { type Given, letter, type MailWords } from './letter';
import { note, pageAt, plain } from './mail-words';

const STATUSES: Readonly<Record<string, string>> = {
  PROPOSED: 'est de nouveau à l’étude',
  RETAINED: 'est retenu',
  RUNNING: 'a démarré',
  DONE: 'est terminé',
  STOPPED: 's’arrête',
};

const becameOf = (data: Given['data']): string => {
  const several = Number(data.count) > 1;
  switch (data.news) {
    case 'MERGED':
      return `${several ? 'ont été réunies' : 'a été réunie'} avec une autre qui disait la même chose : ${plain(data.into)}. Vous en restez à l’origine`;
    case 'BECAME':
      return `${several ? 'ont rejoint' : 'a rejoint'} un projet : « ${plain(data.title)} »`;
    case 'PROJECT':
      return `${several ? 'ont donné' : 'a donné'} le projet « ${plain(data.title)} », qui ${STATUSES[data.status ?? ''] ?? 'avance'}`;
    case 'TAKEN_UP':
      return `${several ? 'sont de nouveau étudiées' : 'est de nouveau étudiée'}`;
    default:
      return `${several ? 'sont mises' : 'est mise'} de côté pour le moment${data.word ? ` : « ${note(data.word)} »` : ''}`;
  }
};

/** data: news, ideas (quoted), count; by the news into, title, status or word. */
export const ideaNews = ({ data, address }: Given): MailWords => ({
  subject: Number(data.count) > 1 ? 'Des nouvelles de vos idées' : 'Des nouvelles de votre idée',
  text: letter(
    `${Number(data.count) > 1 ? 'Vos idées' : 'Votre idée'} ${note(data.ideas)} ${becameOf(data)}.`,
    `La suite est ici :\n${pageAt(address, data.path)}`,
    'Merci de l’avoir dite.',
  ),
});
