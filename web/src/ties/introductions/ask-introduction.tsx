import { useTranslation } from 'react-i18next';
import { coordinates, useMe, worksHere } from '../../access/use-me';
import { useOpenForm } from '../../commands/open-form';

type Who = string | { readonly id: string };

interface AskIntroductionProps {
  /** Who is asked to introduce. */
  readonly through: Who;
  /** Whom to meet. */
  readonly to: Who;
  /** In whose name, where the coordination asks for another. */
  readonly from?: Who | undefined;
  /** Beside a button that does more. */
  readonly quiet?: boolean;
}

const idOf = (who: Who): string => (typeof who === 'string' ? who : who.id);

/** Opens the form that asks somebody to introduce one to another; nothing for those who may not ask. */
export function AskIntroduction({ through, to, from, quiet = false }: AskIntroductionProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { open } = useOpenForm();
  const mayAsk = me && worksHere(me) && (me.person !== null || coordinates(me));
  if (!mayAsk || idOf(through) === me.person?.id || idOf(to) === me.person?.id) return null;
  return (
    <button
      type="button"
      className={quiet ? 'button button-quiet' : 'button button-main'}
      onClick={() => open('ask-introduction', idOf(to), idOf(through), from && idOf(from))}
    >
      {t(from === undefined ? 'command.ask-introduction' : 'introductionForm.askFor')}
    </button>
  );
}
