import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { ERASE_ME } from './privacy.query';

interface EraseMeProps {
  readonly person: string;
  /** One is signed out by then, and the page knows nobody any more. */
  readonly onErased: () => void;
}

/** Asks twice, and says what stays, before oneself is erased for good. */
export function EraseMe({ person, onErased }: EraseMeProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const mutationId = useRef(crypto.randomUUID());
  const erasing = useMutation({
    mutationFn: () => execute(ERASE_ME, { mutationId: mutationId.current, id: person }),
    onSuccess: onErased,
  });
  return (
    <section aria-labelledby="about-erase">
      <h2 id="about-erase">{t('aboutMe.erase.title')}</h2>
      <p>{t('aboutMe.erase.what')}</p>
      <p>{t('aboutMe.erase.stays')}</p>
      {erasing.error && <ErrorNotice error={erasing.error} onRetry={() => erasing.mutate()} />}
      <p className="about-me-ways">
        {!asked && (
          <button type="button" className="button" onClick={() => setAsked(true)}>
            {t('aboutMe.erase.ask')}
          </button>
        )}
        {asked && (
          <>
            <button
              type="button"
              className="button"
              disabled={erasing.isPending}
              onClick={() => erasing.mutate()}
            >
              {t('aboutMe.erase.sure')}
            </button>
            <button type="button" className="button" onClick={() => setAsked(false)}>
              {t('aboutMe.erase.keep')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
