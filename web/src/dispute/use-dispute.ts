import { useQuery } from '@tanstack/react-query';
import { api } from '#web/client/api';

/** A dispute as the server shows it now; asked for again whenever somebody changes it. */
export const useDispute = (id: string) =>
  useQuery({ queryKey: ['dispute', id], queryFn: () => api.dispute(id) });
