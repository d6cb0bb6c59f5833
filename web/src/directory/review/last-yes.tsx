import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words';
import { lackedBy } from '../fill/fill-fields';
import { Lacks } from '../fill/lacks';
import type { StructureDetail } from '../sheet.types';
import { StillRight } from './still-right';
import './review.css';

/** When the structure last said that its sheet is right, for everybody; what it lacks, for who keeps it. */
export function LastYes({ structure }: { readonly structure: StructureDetail }) {
  const { t, day } = useWords();
  const { id, reviewedOn, mayEdit } = structure;
  return (
    <>
      <p className="last-yes">
        {reviewedOn ? t('review.confirmedOn', { date: day(reviewedOn) }) : t('review.never')}
      </p>
      {mayEdit && (
        <div className="sheet-fill">
          {lackedBy(structure).length > 0 && <Lacks sheet={structure} />}
          <StillRight id={id} />
          <p>
            <Link to="/sheet/$id" params={{ id }} className="button">
              {t('fill.open')}
            </Link>
          </p>
        </div>
      )}
    </>
  );
}
