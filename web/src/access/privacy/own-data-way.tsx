import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { ERASE_OWN_DATA, HIDE_OWN_DATA } from './privacy.query';

interface OwnDataWayProps {
  readonly token: string;
  readonly way: 'hide' | 'erase';
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Asks before it acts: following a link changes nothing. */
export function OwnDataWay({ token, way, onDone, onLeave }: OwnDataWayProps) {
  const { t } = useWords();
  const client = useQueryClient();
  const mutationId = useRef(crypto.randomUUID());
  const doing = useMutation({
    mutationFn: async () => {
      const variables = { mutationId: mutationId.current, token };
      if (way === 'hide') await execute(HIDE_OWN_DATA, variables);
      else await execute(ERASE_OWN_DATA, variables);
    },
    onSuccess: () => {
      onDone();
      if (way === 'hide') void client.invalidateQueries({ queryKey: ['own-data'] });
    },
  });
  return (
    <section aria-labelledby="own-data-way">
      <h2 id="own-data-way">{t(`myData.way.${way}`)}</h2>
      <p>{t(`myData.means.${way}`)}</p>
      {doing.error && <ErrorNotice error={doing.error} onRetry={() => doing.mutate()} />}
      <p className="about-me-ways">
        <button type="button" className="button" disabled={doing.isPending} onClick={() => doing.mutate()}>
          {t(`myData.sure.${way}`)}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t('myData.leave')}
        </button>
      </p>
    </section>
  );
}
