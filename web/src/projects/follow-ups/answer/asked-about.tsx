import { useWords } from '../../../i18n/use-words';
import type { Asked } from './asked.types';

/** What is asked about: the rencontre, the project and its people, or whom one was introduced to. */
export function AskedAbout({ asked }: { readonly asked: Asked }) {
  const { t, day, list } = useWords();
  const { kind, title, sinceOn, members, name } = asked;
  return (
    <>
      {name && <p className="page-note">{t('followUpAnswer.whose', { name })}</p>}
      <h2>{kind === 'INTRODUCTION' ? t('followUpAnswer.introduction', { name: title }) : title}</h2>
      <p className="follow-up-facts">
        {sinceOn && t(`followUp.since.${kind}`, { date: day(sinceOn) })}
        {members.length > 0 && ` · ${t('followUpAnswer.members', { names: list(members) })}`}
      </p>
    </>
  );
}
