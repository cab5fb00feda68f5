import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { longMoment } from '#i18n/zh-CN/dates';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import { useCourtClock, useCourtNow } from '#web/clock/court-clock';
import { useMe } from '#web/session/me';
import { ProblemNotice } from '#web/ui/problem-notice';

const DAY_MS = 86_400_000;
const profiles = ['demo', 'training', 'test', 'production'] as const;

const MoveClock = ({ onClose }: { readonly onClose: () => void }) => {
  const client = useQueryClient();
  const [days, setDays] = useState(1);
  const move = useMutation({
    mutationFn: () => api.moveClock(days * DAY_MS),
    onSuccess: () => {
      void client.invalidateQueries();
      onClose();
    },
  });
  return (
    <Modal
      open
      title={screens.clock.title}
      okText={screens.clock.ok}
      cancelText={screens.form.cancel}
      confirmLoading={move.isPending}
      onOk={() => move.mutate()}
      onCancel={onClose}
    >
      {move.error === null ? null : <ProblemNotice error={move.error} />}
      <p>{screens.clock.explain}</p>
      <label className="row">
        {screens.clock.days}
        <InputNumber min={1} max={3650} value={days} onChange={(value) => setDays(value ?? 1)} />
      </label>
    </Modal>
  );
};

/** Tells which time it is in this court, wherever that is not simply today. */
export const ClockBanner = () => {
  const { role } = useMe();
  const told = useCourtClock().data?.profile;
  const profile = profiles.find((name) => name === told);
  const now = useCourtNow(10_000);
  const [isMoving, setMoving] = useState(false);
  if (profile === undefined || profile === 'production') return null;
  return (
    <div className="clock-banner">
      <span>
        {screens.clock.banner(profile)} {longMoment(now)}
      </span>
      {role === 'supervisor' || role === 'administrator' ? (
        <Button size="small" onClick={() => setMoving(true)}>
          {screens.clock.move}
        </Button>
      ) : null}
      {isMoving ? <MoveClock onClose={() => setMoving(false)} /> : null}
    </div>
  );
};
