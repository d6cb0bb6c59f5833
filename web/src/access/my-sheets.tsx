import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Lacks } from '../directory/fill/lacks';
import { StillRight } from '../directory/review/still-right';
import { execute } from '../graphql/execute';
import { KindGlyph } from '../map/kind-glyph';
import { SHEET_NAME } from './me.query';
import type { Me } from './use-me';

interface MySheetsProps {
  readonly me: Me;
}

/** One's own sheet, and those of the structures that one keeps. */
export function MySheets({ me }: MySheetsProps) {
  const { t } = useTranslation();
  const sheets = useQueries({
    queries: me.edits.map((id) => ({
      queryKey: ['sheet-name', id],
      queryFn: async () => (await execute(SHEET_NAME, { id })).structure,
    })),
  });
  return (
    <section aria-labelledby="my-sheets">
      <h2 id="my-sheets">{t('me.sheets')}</h2>
      <ul className="plain-rows">
        {me.person && (
          <li>
            <Link to="/" search={{ person: me.person.id }}>
              {t('me.myPerson', { name: me.person.name })}
            </Link>
          </li>
        )}
        {sheets.map(
          ({ data }) =>
            data && (
              <li key={data.id} className="my-sheet">
                <Link to="/" search={{ structure: data.id }} className="with-glyph">
                  <KindGlyph kind={data.kind} size={18} />
                  {data.name}
                </Link>
                <Link to="/sheet/$id" params={{ id: data.id }} className="button">
                  {t('fill.open')}
                  <span className="visually-hidden"> ({data.name})</span>
                </Link>
                <div className="my-sheet-state">
                  <Lacks sheet={data} />
                  <StillRight id={data.id} />
                </div>
              </li>
            ),
        )}
      </ul>
      {!me.person && <p className="me-note">{t('me.noPerson')}</p>}
      {me.edits.length === 0 && <p className="me-note">{t('me.noSheets')}</p>}
      <p className="me-note">
        <Link to="/propose">{t('proposal.open')}</Link>
      </p>
    </section>
  );
}
