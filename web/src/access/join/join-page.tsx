import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Door } from '../door';
import { JoinConfirm } from './join-confirm';
import { JoinForm } from './join-form';

/** Where one asks to be in the directory, and where the link that proves the address leads. */
export function JoinPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: '/join' });
  return <Door title={t('join.title')}>{token ? <JoinConfirm token={token} /> : <JoinForm />}</Door>;
}
