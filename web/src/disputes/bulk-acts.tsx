import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Act, DisputeItem, DisputeView } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import { freshKey } from '#web/forms/intention';
import { PlainForm } from '#web/forms/plain-form';
import { sendAct } from '#web/forms/use-command';
import { useMe } from '#web/session/me';
import { Loaded } from '#web/ui/loaded';

/** What a supervisor does to several disputes at once; each of them is still asked for by itself. */
const bulkKinds = ['reassign', 'order-supervision'] as const;
type BulkKind = (typeof bulkKinds)[number];
const labelOf = { reassign: screens.board.reassign, 'order-supervision': screens.board.order };

type Outcome = { readonly item: DisputeItem; readonly said: string };

const doOne = async (
  item: DisputeItem,
  kind: BulkKind,
  fields: { readonly [name: string]: unknown },
): Promise<Outcome> => {
  try {
    await sendAct(item.id, { kind, fields, seenSeq: item.seq }, freshKey());
    return { item, said: screens.board.bulkOk };
  } catch (error) {
    const problem = problemOf(error);
    return { item, said: problem?.detail ?? screens.state.defectTitle };
  }
};

/** One of the chosen disputes whose act can be done now: its form serves for all of them. */
const useSample = (chosen: readonly DisputeItem[], kind: BulkKind) =>
  useQuery({
    queryKey: ['bulk-sample', kind, chosen.map(({ id }) => id)],
    queryFn: async (): Promise<{ readonly dispute: DisputeView; readonly act: Act } | null> => {
      for (const { id } of chosen) {
        const dispute = await api.dispute(id);
        const act = dispute.acts.find(({ command, may }) => command === kind && may);
        if (act !== undefined) return { dispute, act };
      }
      return null;
    },
  });

const BulkAct = ({
  kind,
  chosen,
  onClose,
}: {
  readonly kind: BulkKind;
  readonly chosen: readonly DisputeItem[];
  readonly onClose: () => void;
}) => {
  const client = useQueryClient();
  const sample = useSample(chosen, kind);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isBusy, setBusy] = useState(false);
  const run = async (fields: { readonly [name: string]: unknown }): Promise<void> => {
    setBusy(true);
    setOutcomes([]);
    for (const item of chosen) {
      const outcome = await doOne(item, kind, fields);
      setOutcomes((before) => [...before, outcome]);
    }
    setBusy(false);
    void client.invalidateQueries();
  };
  return (
    <Modal
      open
      width={640}
      title={screens.board.bulkTitle(labelOf[kind], chosen.length)}
      footer={null}
      onCancel={onClose}
    >
      <div className="stack">
        <p>{screens.board.bulkNext}</p>
        <Loaded query={sample}>
          {(found) =>
            found === null ? (
              <p>{screens.board.noPermission}</p>
            ) : (
              <PlainForm
                dispute={found.dispute}
                act={found.act}
                isBusy={isBusy}
                onSubmit={(fields) => void run(fields)}
              />
            )
          }
        </Loaded>
        {outcomes.length === 0 ? null : (
          <output>
            <p>{screens.board.bulkDone(outcomes.length, chosen.length)}</p>
            <ul className="lines">
              {outcomes.map(({ item, said }) => (
                <li key={item.id}>
                  {item.number} {said}
                </li>
              ))}
            </ul>
          </output>
        )}
      </div>
    </Modal>
  );
};

/** Whether this person does things to several disputes at once, and so has something to choose them for. */
export const useMayChoose = (): boolean => useMe().role === 'supervisor';

/** The buttons for the chosen disputes, for those who watch over a court. */
export const BulkActs = ({
  chosen,
  onDone,
}: {
  readonly chosen: readonly DisputeItem[];
  readonly onDone: () => void;
}) => {
  const mayChoose = useMayChoose();
  const [kind, setKind] = useState<BulkKind | null>(null);
  if (!mayChoose) return null;
  return (
    <div className="row no-print">
      {bulkKinds.map((each) => (
        <Button key={each} disabled={chosen.length === 0} onClick={() => setKind(each)}>
          {labelOf[each]}
        </Button>
      ))}
      <span className="quiet">
        {chosen.length === 0 ? screens.board.choose : screens.table.selected(chosen.length)}
      </span>
      {kind === null ? null : (
        <BulkAct
          kind={kind}
          chosen={chosen}
          onClose={() => {
            setKind(null);
            onDone();
          }}
        />
      )}
    </div>
  );
};
