import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Checkbox, Popconfirm, Progress } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Batch } from '#web/client/contract';
import { Loaded } from '#web/ui/loaded';
import { ProblemNotice } from '#web/ui/problem-notice';
import { BatchRows } from './batch-rows.tsx';
import { TakeBackPart } from './take-back.tsx';
import { busy } from '#web/ui/busy';

const words = screens.imports;
/** Progress is told by the stream; this is for when the stream is away. */
const AGAIN_MS = 3_000;

const Counts = ({ batch }: { readonly batch: Batch }) => (
  <div className="row figures">
    {(['total', 'ready', 'faulty', 'duplicate', 'imported'] as const).map((name) => (
      <span key={name} className="figure">
        <span>{words[name]}</span>
        <strong>{batch[name]}</strong>
      </span>
    ))}
    {batch.takenBack === 0 ? null : (
      <span className="figure">
        <span>{words.takenBack}</span>
        <strong>{batch.takenBack}</strong>
      </span>
    )}
  </div>
);

const Running = ({ batch }: { readonly batch: Batch }) => {
  const { ready, imported } = batch;
  return (
    <output>
      <Progress
        aria-label={words.progress}
        percent={ready === 0 ? 100 : Math.floor((imported / ready) * 100)}
      />
      {batch.state === 'DONE' ? words.finished(imported) : null}
    </output>
  );
};

const Decision = ({
  batch,
  include,
}: {
  readonly batch: Batch;
  readonly include: readonly number[];
}) => {
  const client = useQueryClient();
  const [isConfirmed, setConfirmed] = useState(false);
  const onSuccess = (): void => void client.invalidateQueries({ queryKey: ['imports'] });
  const run = useMutation({
    mutationFn: () => api.runImport(batch.id, include, isConfirmed),
    onSuccess,
  });
  const withdraw = useMutation({ mutationFn: () => api.withdrawImport(batch.id), onSuccess });
  const count = batch.ready + include.length;
  return (
    <div className="stack">
      {run.error === null ? null : <ProblemNotice error={run.error} />}
      {withdraw.error === null ? null : <ProblemNotice error={withdraw.error} />}
      {batch.converted > 0 ? (
        <Checkbox checked={isConfirmed} onChange={({ target }) => setConfirmed(target.checked)}>
          {words.confirmConversions(batch.converted)}
        </Checkbox>
      ) : null}
      <div className="row">
        <Button
          type="primary"
          disabled={count === 0}
          loading={busy(run.isPending)}
          onClick={() => run.mutate()}
        >
          {words.run(count)}
        </Button>
        <Popconfirm
          title={words.withdrawAsk}
          okText={words.withdraw}
          cancelText={screens.form.cancel}
          onConfirm={() => withdraw.mutate()}
        >
          <Button loading={busy(withdraw.isPending)}>{words.withdraw}</Button>
        </Popconfirm>
        {batch.faulty + batch.duplicate > 0 ? (
          <a href={`/api/imports/${batch.id}/faulty.xlsx`}>{words.faultyFile}</a>
        ) : null}
      </div>
    </div>
  );
};

/** One uploaded file: what was found in it, what is wrong where, and the decision to import. */
export const BatchCard = ({ id }: { readonly id: string }) => {
  const [include, setInclude] = useState<readonly number[]>([]);
  const query = useQuery({
    queryKey: ['imports', id],
    queryFn: () => api.batch(id),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'IMPORTING' || (data?.takingBack ?? 0) > 0 ? AGAIN_MS : false,
  });
  return (
    <Loaded query={query}>
      {(batch) => (
        <Card size="small" title={<h2>{batch.fileName}</h2>} extra={words.stateText[batch.state]}>
          <div className="stack">
            <Counts batch={batch} />
            {batch.state === 'CHECKED' ? <Decision batch={batch} include={include} /> : null}
            {batch.state === 'IMPORTING' || batch.state === 'DONE' ? (
              <Running batch={batch} />
            ) : null}
            {batch.state === 'DONE' && batch.imported > 0 ? <TakeBackPart batch={batch} /> : null}
            <BatchRows batch={batch} include={include} onInclude={setInclude} />
          </div>
        </Card>
      )}
    </Loaded>
  );
};
