import { useTranslation } from 'react-i18next';
import { SheetKeepers } from '../access/accounts/sheet-keepers';
import { SubjectCommands } from '../commands/subject-commands';
import { HistoryLink } from '../journal/history-link';
import { KindGlyph } from '../map/kind-glyph';
import { WhatIfLink } from '../network/fragility/what-if-link';
import { SheetFindings } from '../pathway/findings/sheet-findings';
import { Testimonies } from '../projects/testimonies/testimonies';
import { IntroduceLink } from '../ties/contacts/introduce-link';
import { ErrorNotice } from '../ui/error-notice';
import { select } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import { MeetingsAttended } from './meetings-attended';
import { LastYes } from './review/last-yes';
import { Sheet } from './sheet';
import { StructureAsk } from './structure-ask';
import { StructureFacts } from './structure-facts';
import { StructurePath } from './structure-path';
import { StructurePeople } from './structure-people';
import { StructureTies } from './structure-ties';
import { useStructure } from './use-sheet';

interface StructureSheetProps {
  readonly id: string;
}

/** What one may ask a structure, what not, who works there, whom it knows and how we know. */
export function StructureSheet({ id }: StructureSheetProps) {
  const { t } = useTranslation();
  const { asOf } = useView();
  const change = useChangeView();
  const { data: structure, error, refetch } = useStructure(id, asOf);
  return (
    <Sheet
      subject={id}
      title={structure?.name ?? t(error ? 'sheet.notShown' : 'sheet.loading')}
      sign={structure && <KindGlyph kind={structure.kind} size={32} />}
      busy={structure === undefined && !error}
      onClose={() => change(select(null))}
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {structure && (
        <>
          <p className="sheet-kind">
            {[t(`kind.${structure.kind}`), ...structure.cities.map(({ name }) => name)].join(' · ')}
          </p>
          <SubjectCommands subject={{ type: 'structure', id, mayEdit: structure.mayEdit }} />
          {structure.coordinates && <p className="sheet-mark">{t('structure.coordinates')}</p>}
          {structure.isolated && structure.isolationReason && (
            <p className="sheet-mark">
              {t('structure.isolated', { reason: t(`reason.${structure.isolationReason}`) })}
            </p>
          )}
          <LastYes structure={structure} />
          {structure.presentation && <p className="sheet-lead">{structure.presentation}</p>}
          <IntroduceLink type="structure" id={id} />
          <StructurePath structure={structure} />
          <StructureAsk structure={structure} />
          <Testimonies kind="STRUCTURE" id={structure.id} level={3} />
          <SheetFindings structure={structure} />
          <StructurePeople structure={structure} />
          <StructureTies structure={structure} />
          <WhatIfLink type="structure" id={id} name={structure.name} />
          {structure.meetings && <MeetingsAttended meetings={structure.meetings} />}
          <StructureFacts structure={structure} />
          <SheetKeepers structure={structure} />
          <HistoryLink of={{ type: 'structure', id }} />
        </>
      )}
    </Sheet>
  );
}
