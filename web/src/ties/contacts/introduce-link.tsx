import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isSelf, useMe, worksHere } from '../../access/use-me';

interface IntroduceLinkProps {
  readonly type: 'person' | 'structure';
  readonly id: string;
}

/** From a sheet to who can introduce one there. */
export function IntroduceLink({ type, id }: IntroduceLinkProps) {
  const { t } = useTranslation();
  const me = useMe();
  if (!me || !worksHere(me) || isSelf(me, id)) return null;
  return (
    <p className="fact">
      <Link to="/contacts" search={type === 'person' ? { person: id } : { structure: id }} className="button">
        {t('contacts.whoCan')}
      </Link>
    </p>
  );
}
