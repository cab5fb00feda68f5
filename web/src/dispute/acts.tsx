import { Button, Card, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import type { Act, DisputeView } from '#web/client/contract';
import { ActForm } from '#web/forms/act-form';
import { useMe } from '#web/session/me';
import { nextAct, otherActs } from './next-act.ts';

const LaterActs = ({ acts }: { readonly acts: readonly Act[] }) =>
  acts.length === 0 ? null : (
    <details>
      <summary>{screens.dispute.laterActs}</summary>
      <ul className="lines">
        {acts.map(({ command, label, why }) => (
          <li key={command}>
            {label} <span className="quiet">{why?.text}</span>
          </li>
        ))}
      </ul>
    </details>
  );

/** What this person may do with the dispute now, and what must wait, with the reason. */
export const Acts = ({ dispute }: { readonly dispute: DisputeView }) => {
  const [open, setOpen] = useState<Act | null>(null);
  const { role } = useMe();
  const usual = nextAct(dispute, role);
  const acts = otherActs(dispute);
  const may = acts.filter((act) => act.may && act !== usual);
  const ready = usual === undefined ? may : [usual, ...may];
  // What can no longer be done stays open until it is closed, so that what was typed is not lost.
  const chosen = dispute.acts.find(({ command }) => command === open?.command) ?? open;
  const isMediation = ['court-mediation', 'lawyer-mediation'].includes(dispute.stage.id);
  const close = (): void => setOpen(null);
  return (
    <Card size="small" title={<h2>{screens.dispute.acts}</h2>} className="no-print">
      <div className="stack">
        {role === 'mediator' && isMediation ? (
          <Link to={`/disputes/${dispute.id}/mediate`}>{screens.dispute.room}</Link>
        ) : null}
        {ready.length === 0 ? <span className="quiet">{screens.dispute.noActs}</span> : null}
        <div className="row">
          {ready.map((act) => (
            <Button
              key={act.command}
              type={act === usual ? 'primary' : 'default'}
              onClick={() => setOpen(act)}
            >
              {act.label}
            </Button>
          ))}
        </div>
        <LaterActs acts={acts.filter((act) => !act.may)} />
      </div>
      <Drawer
        open={chosen !== null}
        title={chosen?.label ?? ''}
        size={520}
        onClose={close}
        destroyOnHidden
      >
        {chosen === null ? null : (
          <ActForm
            key={chosen.command}
            dispute={dispute}
            act={chosen}
            onDone={close}
            onCancel={close}
          />
        )}
      </Drawer>
    </Card>
  );
};
