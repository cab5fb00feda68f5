/** A form with a file, the key of its intention, and who hears how much of it has gone out (0 to 100). */
export interface SentForm {
  readonly form: FormData;
  readonly key: string;
  readonly onProgress: (percent: number) => void;
}

/**
 * Sends a form with a file; null when nobody answered. Unlike `fetch` it tells how far it is, which only
 * the older kind of request can.
 */
export const sendForm = async (
  path: string,
  { form, key, onProgress }: SentForm,
): Promise<Response | null> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('idempotency-key', key);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.floor((100 * loaded) / total)),
    );
    request.addEventListener('load', () => {
      const type = request.getResponseHeader('content-type') ?? '';
      const { status, responseText } = request;
      resolve(new Response(responseText, { status, headers: { 'content-type': type } }));
    });
    for (const end of ['error', 'abort', 'timeout'])
      request.addEventListener(end, () => resolve(null));
    request.send(form);
  });
