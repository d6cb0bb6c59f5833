import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../graphql/execute';
import { asList } from '../../ui/form/form-values';
import { PUBLICS } from './fill.query';
import { FillChoices } from './fill-choices';
import { FillText } from './fill-text';

interface FillPublicsProps {
  readonly chosen: readonly string[];
  readonly onSay: (publics: readonly string[]) => void;
}

const MOST = 8;

/** The first of those that differ in case alone. */
const eachOnce = (words: readonly string[]): readonly string[] =>
  [...new Map([...words].reverse().map((word) => [word.toLowerCase(), word])).values()].reverse();

/** Whom the structure receives: the words that others use, one tap each, and one's own. */
export function FillPublics({ chosen, onSay }: FillPublicsProps) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['publics'],
    queryFn: async ({ signal }) => (await execute(PUBLICS, {}, signal)).publics,
  });
  const [round, setRound] = useState(0);
  const words = eachOnce([...chosen, t('fill.everybody'), ...(data ?? [])]).slice(0, chosen.length + MOST);
  const toggle = (word: string) =>
    onSay(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  const add = (text: string) => {
    const added = asList(text).filter((word) => !chosen.includes(word));
    if (added.length === 0) return;
    onSay([...chosen, ...added]);
    setRound(round + 1);
  };
  return (
    <>
      <FillChoices
        label={t('fill.ask.publics')}
        hint={t('fill.hint.publics')}
        choices={words.map((word) => ({ value: word, label: word }))}
        chosen={chosen}
        onPress={toggle}
      />
      <FillText
        key={round}
        label={t('fill.otherPublics')}
        hint={t('form.list')}
        value=""
        maxLength={200}
        onLeave={add}
      />
    </>
  );
}
