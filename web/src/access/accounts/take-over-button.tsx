import { useTranslation } from 'react-i18next';
import { useSave } from '../../graphql/use-save';
import { errorWords } from '../../ui/error-words';
import { TAKE_OVER } from './editors.query';
import { refusalWords } from './refusal-words';

interface TakeOverButtonProps {
  readonly structure: string;
  readonly name: string;
}

/** A sheet that nobody keeps becomes one's own, until somebody of the structure keeps it. */
export function TakeOverButton({ structure, name }: TakeOverButtonProps) {
  const { t } = useTranslation();
  const taking = useSave(TAKE_OVER, { said: () => t('accounts.tookOver', { name }) });
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={t('accounts.takeOverOf', { name })}
        disabled={taking.isPending}
        onClick={() => taking.mutate({ structure })}
      >
        {t('accounts.takeOver')}
      </button>
      {taking.error && (
        <span role="alert" className="field-error">
          {errorWords(taking.error, t, refusalWords(taking.error, t))}
        </span>
      )}
    </>
  );
}
