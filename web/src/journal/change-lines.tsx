import { useTranslation } from 'react-i18next';
import type { Entry, Line } from './journal.types';
import { useLineWords } from './use-line-words';

interface Group {
  readonly key: string;
  readonly first: Line;
  readonly whole: 'made' | 'removed' | null;
  readonly lines: readonly Line[];
}

/** The lines of a record stand together; whether it was made or taken away is said of all of them. */
function grouped(changes: readonly Line[]): Group[] {
  const groups = new Map<string, Line[]>();
  for (const line of changes) {
    const key = `${line.what} ${line.records.join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].flatMap(([key, lines]) => {
    const [first] = lines;
    const whole = lines.find(({ field }) => field === 'made' || field === 'removed')?.field ?? null;
    const rest = lines.filter(({ field }) => field !== whole);
    return first ? [{ key, first, whole: whole as Group['whole'], lines: rest }] : [];
  });
}

interface ChangeLinesProps {
  readonly entry: Entry;
}

/** Before and after, field by field; of what is nobody's business only that it changed. */
export function ChangeLines({ entry }: ChangeLinesProps) {
  const { t } = useTranslation();
  const words = useLineWords();
  const groups = grouped(entry.changes);
  return (
    <>
      {groups.map(({ key, first, whole, lines }) => (
        <div key={key} className="change-group">
          {(groups.length > 1 || whole) && (
            <p className="change-subject">
              {words.subject(entry, first)}
              {whole && <span className="change-whole">{t(`journal.${whole}`)}</span>}
            </p>
          )}
          {lines.length > 0 && (
            <dl className="change-lines">
              {lines.map((line) => (
                <div key={line.field}>
                  <dt>{words.field(line)}</dt>
                  <dd>
                    {line.hidden ? (
                      <em>{t('journal.hidden')}</em>
                    ) : (
                      <>
                        {whole !== 'made' && <del>{words.value(entry, line, line.before)}</del>}
                        {whole === null && (
                          <>
                            <span aria-hidden="true"> → </span>
                            <span className="visually-hidden">{t('journal.then')}</span>
                          </>
                        )}
                        {whole !== 'removed' && <ins>{words.value(entry, line, line.after)}</ins>}
                      </>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
    </>
  );
}
