import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RouterHistory, RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient } from './graphql/query-client';
import { i18n } from './i18n/i18n';
import { createAppRouter } from './router';

interface AppProps {
  readonly history?: RouterHistory;
  readonly queryClient?: QueryClient;
}

export function App({ history, queryClient }: AppProps) {
  const [router] = useState(() => createAppRouter(history));
  const [client] = useState(() => queryClient ?? createQueryClient());
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>
  );
}
