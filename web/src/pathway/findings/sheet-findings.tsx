import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../directory/fact';
import type { StructureDetail } from '../../directory/sheet.types';
import { FindingQuote } from './finding-quote';
import './findings.css';

interface SheetFindingsProps {
  readonly structure: Pick<StructureDetail, 'findings' | 'kind'>;
}

/** So many stand open on a sheet; the others are folded away. */
const OPEN = 2;

/** What the study says of a structure, or of those of its kind, on its sheet; nothing where it says nothing. */
export function SheetFindings({ structure: { findings, kind } }: SheetFindingsProps) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  const item = (finding: (typeof findings)[number]) => (
    <li key={finding.id} className="finding">
      <FindingQuote finding={finding} />
    </li>
  );
  const rest = findings.slice(OPEN);
  return (
    <Fact title={t('room.findings')}>
      <ul>{findings.slice(0, OPEN).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('findings.others', { count: rest.length })}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
      <p>
        <Link to="/findings" search={{ kind }}>
          {t('findings.all')}
        </Link>
      </p>
    </Fact>
  );
}
