import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import { SubjectCommands } from '../../commands/subject-commands';
import { StructureName } from '../outreach/structure-name';
import { FindingQuote } from './finding-quote';
import type { ShownFinding } from './use-findings';

/** One finding of the page: whom it is about, and for the coordination how to correct it. */
export function FindingRow({ finding }: { readonly finding: ShownFinding }) {
  const { t } = useTranslation();
  const me = useMe();
  const { id, kind, structures, statement } = finding;
  return (
    <li className="finding finding-row">
      <FindingQuote finding={finding} />
      {kind && <p className="finding-who">{t('findings.aboutKind', { kind: t(`kind.${kind}`) })}</p>}
      {structures.map((structure) => (
        <p key={structure.id} className="finding-who">
          <StructureName structure={structure} />
        </p>
      ))}
      <SubjectCommands
        subject={{ type: 'finding', id, mayEdit: me !== undefined && coordinates(me) }}
        of={statement ?? ''}
      />
    </li>
  );
}
