import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coordinates, type Me, useMe } from '../access/use-me';
import type { Selection } from '../view/selection';

/** Whether the journal tells the reader anything of this record: all of it to the coordination, else one's own. */
const mayRead = (me: Me, { type, id }: Selection): boolean =>
  coordinates(me) || (type === 'structure' ? me.edits.includes(id) : me.person?.id === id);

interface HistoryLinkProps {
  readonly of: Selection;
}

/** From a sheet to what was changed on it. */
export function HistoryLink({ of }: HistoryLinkProps) {
  const { t } = useTranslation();
  const me = useMe();
  if (!me || !mayRead(me, of)) return null;
  return (
    <p className="sheet-history">
      <Link to="/journal" search={{ record: of.id }}>
        {t('journal.history')}
      </Link>
    </p>
  );
}
