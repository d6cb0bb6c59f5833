import { Link } from '@tanstack/react-router';
import { useOpenForm } from '../../commands/open-form';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { KindGlyph } from '../../map/kind-glyph';
import { errorWords } from '../../ui/error-words';
import { NextActionLine } from '../next-action-line';
import type { WorkItem } from './use-work';
import { TAKE_UP } from './work.query';
import { WorkAction } from './work-action';

interface WorkRowProps {
  readonly item: WorkItem;
}

/** One structure of the work list: why, since when, what to do, and how to put it off. */
export function WorkRow({ item }: WorkRowProps) {
  const { t, day, list, meeting } = useWords();
  const { open } = useOpenForm();
  const { structure, reasons, since, sinceMeeting, note, nextAction } = item;
  const takeUp = useSave(TAKE_UP, {
    said: () => t('work.takenUp', { name: structure.name }),
    receipt: ({ takeUpAction }) => takeUpAction.receipt,
  });
  return (
    <li className="work-row">
      <KindGlyph kind={structure.kind} size={24} />
      <div className="work-words">
        <h3>
          <Link to="/" search={{ structure: structure.id }}>
            {structure.name}
          </Link>
        </h3>
        <p className="work-facts">
          {[t(`kind.${structure.kind}`), ...structure.cities.map(({ name }) => name)].join(' · ')}
        </p>
        <p className="work-facts">
          {reasons.length > 1 && `${list(reasons.slice(1).map((reason) => t(`reason.${reason}`)))}. `}
          {sinceMeeting
            ? t('work.sinceMeeting', { meeting: meeting(sinceMeeting) })
            : since && t('work.since', { date: day(since) })}
        </p>
        {note ? (
          <p className="work-note">
            {note.until ? t('work.until', { date: day(note.until) }) : t('work.aside')}
            {note.word && <> — « {note.word} »</>}
          </p>
        ) : (
          <p>
            <NextActionLine action={nextAction} />
          </p>
        )}
        <div className="work-actions">
          {note ? (
            <button
              type="button"
              className="button"
              disabled={takeUp.isPending}
              onClick={() => takeUp.mutate({ structure: structure.id })}
            >
              {t('work.takeUp')}
            </button>
          ) : (
            <>
              <WorkAction item={item} />
              <button
                type="button"
                className="button button-quiet"
                onClick={() => open('put-off-action', structure.id)}
              >
                {t('command.put-off-action')}
              </button>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => open('set-aside-action', structure.id)}
              >
                {t('command.set-aside-action')}
              </button>
            </>
          )}
        </div>
        {takeUp.error && (
          <p className="field-error" role="alert">
            {errorWords(takeUp.error, t)}
          </p>
        )}
      </div>
    </li>
  );
}
