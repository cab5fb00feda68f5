import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Upload } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Batch } from '#web/client/contract';
import { problemOf } from '#web/client/problem';
import { Loaded } from '#web/ui/loaded';
import { Moment } from '#web/ui/moment';
import { Page } from '#web/ui/page';
import { ProblemNotice } from '#web/ui/problem-notice';
import { RowsTable } from '#web/ui/rows-table';
import { BatchCard } from './batch-card.tsx';

const words = screens.imports;
const OLD_CHINESE_ENCODING = 'gb18030';

const formOf = (file: Blob, encoding: string | null): FormData => {
  const form = new FormData();
  form.set('file', file);
  if (encoding !== null) form.set('encoding', encoding);
  return form;
};

const Uploading = ({ onChecked }: { readonly onChecked: (batch: Batch) => void }) => {
  const client = useQueryClient();
  const [last, setLast] = useState<File | null>(null);
  const upload = useMutation({
    mutationFn: ({ file, encoding }: { file: File; encoding: string | null }) =>
      api.upload(formOf(file, encoding)),
    onSuccess: (batch) => {
      void client.invalidateQueries({ queryKey: ['imports'] });
      onChecked(batch);
    },
  });
  const send = (file: File, encoding: string | null = null): void => {
    setLast(file);
    upload.mutate({ file, encoding });
  };
  const problem = problemOf(upload.error);
  return (
    <div className="stack">
      <Upload.Dragger
        accept=".xlsx,.csv,.jsonl"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          send(file);
          return false;
        }}
      >
        <p>{upload.isPending ? words.uploading : words.pick}</p>
        <p className="quiet">{words.pickHint}</p>
      </Upload.Dragger>
      {upload.error === null ? null : (
        <ProblemNotice error={upload.error}>
          {problem?.batchId === undefined ? null : (
            <Link to={`/intake/import?batch=${problem.batchId}`}>{words.seeBatch}</Link>
          )}
          {problem?.code === 'encoding-unconfirmed' && last !== null ? (
            <>
              <pre aria-label={words.preview}>{problem.preview}</pre>
              <Button onClick={() => send(last, OLD_CHINESE_ENCODING)}>{words.encodingAsk}</Button>
            </>
          ) : null}
        </ProblemNotice>
      )}
    </div>
  );
};

const History = () => {
  const query = useQuery({ queryKey: ['imports', 'latest'], queryFn: api.batches });
  return (
    <Card size="small" title={<h2>{words.history}</h2>}>
      <Loaded query={query}>
        {({ items }) => (
          <RowsTable<Batch>
            label={words.history}
            rowKey="id"
            rows={items}
            empty={words.noHistory}
            columns={[
              {
                title: words.file,
                dataIndex: 'fileName',
                render: (name: string, { id }) => (
                  <Link to={`/intake/import?batch=${id}`}>{name}</Link>
                ),
              },
              {
                title: words.state,
                dataIndex: 'state',
                render: (state: Batch['state'], { takenBack }) =>
                  takenBack === 0
                    ? words.stateText[state]
                    : words.stateWith(words.stateText[state], takenBack),
              },
              { title: words.total, dataIndex: 'total', align: 'right' },
              { title: words.ready, dataIndex: 'ready', align: 'right' },
              { title: words.faulty, dataIndex: 'faulty', align: 'right' },
              { title: words.duplicate, dataIndex: 'duplicate', align: 'right' },
              { title: words.imported, dataIndex: 'imported', align: 'right' },
              {
                title: words.createdAt,
                dataIndex: 'createdAt',
                render: (at: string) => <Moment at={at} />,
              },
            ]}
          />
        )}
      </Loaded>
    </Card>
  );
};

/** Registering many disputes from one table: template, upload, check, and only then the import. */
export const ImportPage = () => {
  const [search, setSearch] = useSearchParams();
  const batch = search.get('batch');
  return (
    <Page
      title={words.title}
      actions={
        <>
          <span>{words.template}</span>
          <a href="/api/imports/template.xlsx">{words.excel}</a>
          <a href="/api/imports/template.csv">{words.csv}</a>
        </>
      }
    >
      <Uploading onChecked={({ id }) => setSearch({ batch: id })} />
      {batch === null ? null : <BatchCard key={batch} id={batch} />}
      <History />
    </Page>
  );
};
