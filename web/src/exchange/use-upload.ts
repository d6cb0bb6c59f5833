import { useQuery } from '@tanstack/react-query';
import { describeUpload } from './import-api';
import { uploadKey } from './send-files';

/** What was sent, as the server has it; with no upload, nothing is asked. */
export const useUpload = (upload: string | null) =>
  useQuery({
    queryKey: uploadKey(upload ?? ''),
    queryFn: ({ signal }) => describeUpload(upload ?? '', signal),
    enabled: upload !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
