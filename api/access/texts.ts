/** What the launcher says about signing in; French, for whoever types the command. */
export const signInTexts = {
  usage: 'Il faut une adresse : npm run sign-in -- adresse@exemple.fr [ROLE]',
  unknownRole: (roles: readonly string[]) => `Ce rôle n’existe pas. Les rôles sont : ${roles.join(', ')}.`,
  link: (link: string) => `Lien de connexion, pour une fois et dix minutes : ${link}`,
  linkFor: (email: string, link: string) =>
    `Lien de connexion pour ${email}, pour une fois et dix minutes : ${link}`,
  followUpLinkFor: (email: string, link: string) =>
    `Lien pour dire où en est un suivi, pour ${email} : ${link}`,
  surveyLinkFor: (email: string, link: string) =>
    `Questionnaire « Qui avez-vous rencontré ? » pour ${email}, pendant 90 jours : ${link}`,
  testimonyLinkFor: (email: string, link: string) =>
    `Accord pour publier une parole, pour ${email} : ${link}`,
  invitationLinkFor: (email: string, link: string) => `Invitation de ${email}, à son nom : ${link}`,
  membershipLinkFor: (email: string, link: string) =>
    `Lien qui confirme la demande de ${email}, pendant un jour : ${link}`,
} as const;
