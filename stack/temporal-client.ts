import { Connection } from '@temporalio/client';

const CONNECT_MS = 5_000;

// The numbers by which Temporal's API names the types of search attributes.
const KEYWORD = 2;
const BOOL = 5;
const DATETIME = 6;

/** The search attributes the workflows set, for operators who look at Temporal's UI. */
export const SEARCH_ATTRIBUTES = {
  DisputeStage: KEYWORD,
  CourtId: KEYWORD,
  NextDueAt: DATETIME,
  NeedsAttention: BOOL,
} as const;

/** The same as the options of the server we start ourselves. */
export const searchAttributeOptions: readonly string[] = [
  '--search-attribute=DisputeStage=Keyword',
  '--search-attribute=CourtId=Keyword',
  '--search-attribute=NextDueAt=Datetime',
  '--search-attribute=NeedsAttention=Bool',
];

const onConnection = async <T>(
  address: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> => {
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_MS });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
};

/** Whether the server answers and knows the namespace. Rejects when it does not. */
export const namespaceIsReady = (address: string, namespace: string): Promise<boolean> =>
  onConnection(address, async (connection) => {
    const found = await connection.workflowService.describeNamespace({ namespace });
    return found.namespaceInfo?.name === namespace;
  });

/**
 * Makes sure that a server we did not start knows our search attributes, adding those it lacks.
 * Says which were added. Rejects when the server refuses.
 */
export const ensureSearchAttributes = (
  address: string,
  namespace: string,
): Promise<readonly string[]> =>
  onConnection(address, async ({ operatorService }) => {
    const known = await operatorService.listSearchAttributes({ namespace });
    const missing = Object.entries(SEARCH_ATTRIBUTES).filter(
      ([name]) => known.customAttributes[name] === undefined,
    );
    if (missing.length > 0)
      await operatorService.addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(missing),
      });
    return missing.map(([name]) => name);
  });
