import { type Given, letter, type MailWords } from './letter';
import { pageAt, plain } from './mail-words';

/** data: by and file where they are known, link. */
export const added = ({ data: { link = '', ...data }, address }: Given): MailWords => ({
  subject: 'Vous êtes dans l’annuaire du territoire',
  text: letter(
    `${data.by ? plain(data.by) : 'La coordination du territoire'} vous a inscrit dans l’annuaire des professionnels de l’emploi et de l’insertion${data.file ? `, en important le fichier « ${plain(data.file)} »` : ''}. Il sert à se connaître, à s’appeler et à se présenter entre collègues du territoire ; les personnes accompagnées n’y sont pas.`,
    'Il garde votre nom, votre structure, votre fonction, et vos coordonnées professionnelles : votre adresse est visible des membres, votre téléphone de vos seuls collègues, tant que vous n’en décidez pas autrement.',
    `Voir ce qui est gardé, et le corriger :\n${link}`,
    `Cacher vos coordonnées à tout le monde :\n${link}&do=hide`,
    `Être effacé de l’annuaire :\n${link}&do=erase`,
    'Ces liens sont à votre nom, pendant six mois, sans compte : chaque page demande avant de changer quoi que ce soit. Vous ne recevrez ce message qu’une fois.',
    `Qui est responsable, sur quelle base, combien de temps :\n${pageAt(address, '/privacy')}`,
  ),
});

/** data: until (the day in words). */
export const inactive = ({ data, address }: Given): MailWords => ({
  subject: 'Votre compte sera effacé, sauf si vous vous connectez',
  text: letter(
    'Vous ne vous êtes pas connecté depuis vingt-trois mois.',
    `Pour garder votre compte et votre fiche, connectez-vous avant le ${plain(data.until)} :\n${pageAt(address, '/sign-in')}`,
    'Sinon, votre compte, vos coordonnées et vos liens seront effacés ce jour-là ; seul restera, sans votre nom, le nombre de participants des rencontres. Vous n’avez rien d’autre à faire, et pourrez revenir plus tard.',
  ),
});

/** data: email, role in words. */
export const inactiveKept = ({ data, address }: Given): MailWords => ({
  subject: 'Un compte inactif est gardé : il est le seul de son rôle',
  text: letter(
    `Personne ne s’est connecté depuis vingt-quatre mois avec ${plain(data.email)}, seul compte de ${plain(data.role)}. Il n’est pas effacé, pour que le territoire reste tenu.`,
    `Donnez ce rôle à quelqu’un d’autre, ou fermez ce compte :\n${pageAt(address, '/accounts')}`,
  ),
});

/** data: email, count. */
export const contactsAlarm = ({ data, address }: Given): MailWords => ({
  subject: 'Beaucoup de coordonnées ouvertes en une heure',
  text: letter(
    `Avec le compte ${plain(data.email)}, les coordonnées de plus de ${plain(data.count)} personnes ont été ouvertes en une heure. Les suivantes attendent.`,
    'C’est peut-être un travail normal. Si ce n’est pas le cas, parlez-en avec la personne, ou fermez ses connexions.',
    `Les comptes :\n${pageAt(address, '/accounts')}`,
  ),
});
