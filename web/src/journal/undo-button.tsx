import { useTranslation } from 'react-i18next';
import { useSave } from '../graphql/use-save';
import { UNDO } from './undo.query';
import { UndoRefusal } from './undo-refusal';

interface UndoButtonProps {
  readonly entry: string;
}

/** Takes a change back; when somebody changed the same thing since, it says so and nothing is changed. */
export function UndoButton({ entry }: UndoButtonProps) {
  const { t } = useTranslation();
  const undo = useSave(UNDO, {
    said: ({ undo: { left } }) =>
      left.length > 0 ? t('undo.doneBut', { names: left.join(', ') }) : t('undo.done'),
    receipt: (result) => result.undo,
  });
  return (
    <span className="undo">
      <button
        type="button"
        className="button"
        disabled={undo.isPending}
        onClick={() => undo.mutate({ entry })}
      >
        {t('undo.action')}
      </button>
      {undo.error && <UndoRefusal error={undo.error} />}
    </span>
  );
}
