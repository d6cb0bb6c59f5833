/** "de Sevran", "du Bourget", "d’Aulnay-sous-Bois": French contracts a town's article. */
function ofTown(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[aeiouyh]/i.test(plain) ? `d’${name}` : `de ${name}`;
}

/** The towns of a rencontre as the end of a sentence, in the language of the page. */
export function ofTowns(names: readonly string[], language: string): string {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return language === 'en' ? list.format(names) : list.format(names.map(ofTown));
}
