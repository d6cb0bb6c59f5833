import { QueryClient } from '@tanstack/react-query';
import { isWorthRetrying } from './api-error';

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 1 && isWorthRetrying(error) },
    },
  });
