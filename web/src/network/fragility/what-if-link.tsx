import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../access/use-me';

interface WhatIfLinkProps {
  readonly type: 'person' | 'structure';
  readonly id: string;
  readonly name: string;
}

/** From a sheet to what would fall apart without them. */
export function WhatIfLink({ type, id, name }: WhatIfLinkProps) {
  const { t } = useTranslation();
  if (!useSignedIn()) return null;
  return (
    <p className="fact">
      <Link to="/fragility" search={type === 'person' ? { people: [id] } : { structures: [id] }}>
        {t(`whatIf.${type}`, { name })}
      </Link>
    </p>
  );
}
