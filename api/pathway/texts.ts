/** The days as files write them; French, like the files. */
export const dayWords = {
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  morning: 'matin',
  afternoon: 'après-midi',
} as const;
