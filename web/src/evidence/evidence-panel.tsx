import { Button, Card, Drawer } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import type { DisputeView } from '#web/client/contract';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceFiles } from './evidence-list.tsx';
import { useEvidence } from './use-evidence.ts';

const words = screens.evidence;

/** What the parties have handed in, and, for those who may take it, the way to add to it. */
export const EvidencePanel = ({ dispute }: { readonly dispute: DisputeView }) => {
  const [isAdding, setAdding] = useState(false);
  const act = dispute.acts.find(({ command }) => command === 'submit-evidence');
  const close = (): void => setAdding(false);
  return (
    <Card
      size="small"
      className="no-print"
      title={<h2>{words.title}</h2>}
      extra={
        act?.may === true ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null
      }
    >
      {act?.may === false ? <p className="quiet">{act.why?.text}</p> : null}
      <Loaded query={useEvidence(dispute)}>
        {(list) => (
          <>
            {list.items.length === 0 ? (
              <Empty text={act?.may === true ? `${words.none}${words.noneHint}` : words.none} />
            ) : null}
            <EvidenceFiles dispute={dispute} list={list} />
          </>
        )}
      </Loaded>
      <Drawer open={isAdding} title={words.add} size={520} onClose={close} destroyOnHidden>
        <EvidenceForm dispute={dispute} onDone={close} />
      </Drawer>
    </Card>
  );
};
