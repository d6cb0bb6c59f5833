import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { csvOf } from '../ui/csv-of';
import { downloadFile } from '../ui/download-file';
import type { GrowthAnswer } from './use-growth';
import { useResponseWords } from './use-response-words';

type Brought = GrowthAnswer['meetings'][number];

/** The structures that are no longer isolated, by name behind their number. */
function NoLonger({ structures }: { readonly structures: Brought['noLongerIsolated'] }) {
  const { t } = useWords();
  if (structures.length === 0) return <>0</>;
  return (
    <details className="growth-names">
      <summary>{t('growth.brought.structures', { count: structures.length })}</summary>
      <ul>
        {structures.map(({ id, label }) => (
          <li key={id}>
            <Link to="/" search={{ structure: id }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What each rencontre brought: the ties it made, and what became of them. */
export function BroughtTable({ growth }: { readonly growth: GrowthAnswer }) {
  const { t, day } = useWords();
  const response = useResponseWords(growth.response);
  const still = ({ judged, stillOpen, ties }: Brought): string =>
    judged === 0
      ? ties === 0
        ? t('growth.none')
        : t('growth.brought.tooEarly')
      : t('growth.brought.of', { part: stillOpen, whole: judged });
  const heads = (['meeting', 'came', 'ties', 'metBefore', 'stillOpen', 'noLonger'] as const).map((id) =>
    t(`growth.brought.${id}`),
  );
  const save = () =>
    downloadFile(
      `${t('growth.brought.file')}.csv`,
      csvOf([
        [t('growth.day'), ...heads],
        ...growth.meetings.map((one) => [
          one.meeting.heldOn,
          one.meeting.title,
          String(one.meeting.attendeeCount),
          String(one.ties),
          String(one.metBefore),
          still(one),
          one.noLongerIsolated.map(({ label }) => label).join(' | '),
        ]),
        [],
        [t('growth.read'), t('growth.brought.how')],
        [t('growth.asOf', { date: day(growth.asOf) }), response.short],
      ]),
    );

  return (
    <section aria-labelledby="growth-brought">
      <h2 id="growth-brought">{t('growth.brought.title')}</h2>
      <p className="page-note">{t('growth.brought.how')}</p>
      <section
        className="growth-scroll growth-scroll-wide"
        aria-label={t('growth.brought.each')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        tabIndex={0}
      >
        <table className="growth-table growth-cards">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {growth.meetings.map((one) => (
              <tr key={one.meeting.id}>
                <th scope="row">
                  <Link to="/meetings/$id" params={{ id: one.meeting.id }}>
                    {one.meeting.title}
                  </Link>
                  <br />
                  <span className="growth-when">{day(one.meeting.heldOn)}</span>
                </th>
                <td data-head={heads[1]}>{one.meeting.attendeeCount}</td>
                <td data-head={heads[2]}>{one.ties}</td>
                <td data-head={heads[3]}>{one.metBefore}</td>
                <td data-head={heads[4]}>{still(one)}</td>
                <td data-head={heads[5]}>
                  <NoLonger structures={one.noLongerIsolated} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="page-note">
        {response.short}{' '}
        {growth.unattributed > 0 && t('growth.brought.unattributed', { count: growth.unattributed })}{' '}
        {growth.elsewhere > 0 && t('growth.brought.elsewhere', { count: growth.elsewhere })}
      </p>
      <p className="chart-downloads">
        <span>{t('growth.download')}</span>
        <button type="button" className="button button-quiet" onClick={save}>
          {t('growth.format.csv')}
          <span className="visually-hidden"> : {t('growth.brought.title')}</span>
        </button>
      </p>
    </section>
  );
}
