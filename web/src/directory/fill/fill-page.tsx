import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInFirst } from '../../access/sign-in-first';
import { coordinates, type Me, useMe } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { READ_TO_EDIT } from '../../graphql/read-to-edit';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { FILL_SHEET } from './fill.query';
import { FillForm } from './fill-form';
import '../../meetings/attendance/attendance.css';
import '../../ui/form/form.css';
import './fill.css';

const mayFill = (me: Me, id: string): boolean => coordinates(me) || me.edits.includes(id);

/** A structure's own people fill its sheet, on a phone: reached from the sheet, from one's account, by a link. */
export function FillPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/sheet/$id' });
  const me = useMe();
  const mine = me !== undefined && mayFill(me, id);
  const { data, error, refetch } = useQuery({
    queryKey: ['fill-sheet', id],
    queryFn: async ({ signal }) => (await execute(FILL_SHEET, { id }, signal)).structure,
    enabled: mine,
    ...READ_TO_EDIT,
  });
  return (
    <Page title={t('fill.title')} lead={mine ? t('fill.lead') : undefined} ownSearch>
      {me?.role === 'VISITOR' && <SignInFirst what={t('fill.signIn')} />}
      {me && me.role !== 'VISITOR' && !mine && <p className="me-note">{t('fill.notYours')}</p>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {mine && !data && !error && <p className="loading">{t('sheet.loading')}</p>}
      {me && data && <FillForm key={data.id} loaded={data} account={me.email ?? ''} />}
    </Page>
  );
}
