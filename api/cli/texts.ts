/** What the launcher says; French, for whoever types `npm start`. */
export const texts = {
  loadingSeed: 'Chargement du territoire de démonstration…',
  open: (address: string) => `L’explorateur est ouvert : ${address}  (Ctrl-C pour l’arrêter)`,
} as const;
