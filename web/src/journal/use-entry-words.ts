import { useMemo } from 'react';
import { useWords } from '../i18n/use-words';
import { namesOf } from './entry-names';
import type { Entry } from './journal.types';

/** So many names stand in a sentence; the others are counted. */
const NAMED = 3;

/** A change in a sentence: who did what, to whom. */
export function useEntryWords() {
  const { t, list } = useWords();
  return useMemo(() => {
    const some = (names: readonly string[]): string => {
      if (names.length === 0) return t('journal.gone');
      const rest = names.length - NAMED;
      if (rest <= 0) return list(names);
      return list([...names.slice(0, NAMED), t('journal.others', { count: rest })]);
    };
    const who = ({ by }: Entry): string => {
      if (by.name) return by.name;
      if (by.role) return t(`journal.account.${by.role}`);
      if (by.accountId === 'door') return t('journal.door');
      return by.accountId === 'npm' ? t('journal.command') : t('journal.somebody');
    };
    const blanks = (entry: Entry) => {
      const page = entry.about.find(({ kind }) => kind === 'Page')?.id;
      return {
        structures: some([...namesOf(entry, 'Structure'), ...namesOf(entry, 'WorkNote')]),
        people: some(namesOf(entry, 'Person')),
        meetings: some(namesOf(entry, 'Meeting')),
        ideas: some(namesOf(entry, 'Idea')),
        projects: some(namesOf(entry, 'Project')),
        files: entry.files.length === 0 ? t('journal.someFiles') : some(entry.files.map(({ file }) => file)),
        page: page ? t(`legal.${page as 'LEGAL'}.title`) : '',
      };
    };
    /** The fields that were changed; of something new or gone, none: it is all of it. */
    const fieldsOf = (entry: Entry): number =>
      new Set(entry.changes.map(({ field }) => field).filter((f) => f !== 'made' && f !== 'removed')).size;
    const sentence = (entry: Entry): string => {
      const { operation, root, restores } = entry;
      const words = { who: who(entry), ...blanks(entry) };
      if (operation === 'UNDONE') {
        const what = t(`journal.what.${root ?? operation}`, words);
        return t(restores ? 'journal.restored' : 'journal.undid', { who: words.who, what });
      }
      if (operation === 'EDITOR_ADDED' && namesOf(entry, 'Person').length === 0)
        return t('journal.tookOver', words);
      const said = t(`journal.did.${operation}`, words);
      const isEdit = operation === 'STRUCTURE_EDITED' || operation === 'PERSON_EDITED';
      const count = isEdit ? fieldsOf(entry) : 0;
      return count > 0 ? `${said} — ${t('journal.fields', { count })}` : said;
    };
    return { sentence, who };
  }, [t, list]);
}
