import { describe, expect, test } from 'vitest';
import { takeEvents } from './read-events.ts';

const change = 'event: dispute.changed\ndata: {"disputeId":"d"}\nid: 7\n\n';

describe('a stream of changes', () => {
  test('is read event by event, with the number from which it goes on', () => {
    expect(takeEvents(`${change}event: heartbeat\ndata: live\n\n`)).toEqual({
      events: [
        { event: 'dispute.changed', data: '{"disputeId":"d"}', id: '7' },
        { event: 'heartbeat', data: 'live', id: null },
      ],
      rest: '',
    });
  });

  test('keeps an event that has arrived in part until the rest of it comes', () => {
    const first = takeEvents(change.slice(0, 30));
    expect(first.events).toEqual([]);
    expect(takeEvents(first.rest + change.slice(30)).events).toHaveLength(1);
  });

  test('passes over what is no event', () => {
    expect(takeEvents(': hello\n\n').events).toEqual([]);
  });
});
