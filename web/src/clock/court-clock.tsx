import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { instant, type Instant } from '#domain/shared/instant';
import { api } from '#web/client/api';

const ASKED_EVERY_MS = 60_000;

/** The court clock as the server told it last, with how far this machine's clock is from it. */
export const useCourtClock = () =>
  useQuery({
    queryKey: ['clock'],
    queryFn: async () => {
      const clock = await api.clock();
      return { ...clock, aheadMs: Date.parse(clock.now) - Date.now() };
    },
    refetchInterval: ASKED_EVERY_MS,
    staleTime: ASKED_EVERY_MS,
  });

/** The court clock's now, told again every `everyMs`; this machine's now until the server has answered. */
export const useCourtNow = (everyMs: number): Instant => {
  const aheadMs = useCourtClock().data?.aheadMs ?? 0;
  const [machineNow, setMachineNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setMachineNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return instant(Math.round(machineNow + aheadMs));
};
