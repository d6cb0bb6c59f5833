import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { coordinates, useMe } from '../../access/use-me';
import { useOpenForm } from '../../commands/open-form';
import type { PageId } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { parsePieces } from '../../ui/parse-prose';
import { Prose } from '../../ui/prose';
import { EditText } from './edit-text';
import './legal.css';
import { PAGE } from './page.query';

interface TextPageProps {
  readonly id: PageId;
}

const hasBlanks = (text: string): boolean => parsePieces(text).some(({ type }) => type === 'blank');

/** A page whose text is proposed, and filled in by the coordination where it stands. */
export function TextPage({ id }: TextPageProps) {
  const { t, instantDay } = useWords();
  const me = useMe();
  const { open } = useOpenForm();
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['page', id],
    queryFn: async ({ signal }) => (await execute(PAGE, { id }, signal)).page,
  });
  const proposed = t(`legal.${id}.text`);
  const text = data?.text ?? proposed;
  const mayEdit = me !== undefined && coordinates(me);
  return (
    <Page
      title={t(`legal.${id}.title`)}
      wide={editing}
      actions={
        mayEdit &&
        data &&
        !editing && (
          <>
            {id === 'LEGAL' && (
              <button type="button" className="button" onClick={() => open('edit-territory')}>
                {t('territory.rename')}
              </button>
            )}
            <button type="button" className="button" onClick={() => setEditing(true)}>
              {t('legal.edit')}
            </button>
          </>
        )
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && editing && <EditText page={data} proposed={proposed} onDone={() => setEditing(false)} />}
      {id === 'PRIVACY' && me?.email && !editing && (
        <p>
          <Link to="/about-me">{t('aboutMe.link')}</Link>
        </p>
      )}
      {data && !editing && (
        <>
          {hasBlanks(text) && (
            <p className="legal-blanks">
              <strong>{t('legal.blanks')}</strong> {mayEdit && t('legal.blanksHow')}
            </p>
          )}
          <Prose text={text} />
          {data.updatedAt && (
            <p className="legal-date">{t('legal.changed', { date: instantDay(data.updatedAt) })}</p>
          )}
        </>
      )}
    </Page>
  );
}
