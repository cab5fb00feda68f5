import { describe, expect, test } from 'vitest';
import { stageIds, statusesOf } from '#domain/dispute/words';
import { partySteps, waitingText } from '#i18n/zh-CN/party-progress';

describe('what a party is told who has nothing to do', () => {
  const places = stageIds.flatMap((stage) =>
    statusesOf[stage].map((status) => {
      const known: { readonly [name: string]: { readonly who: string; readonly text: string } } =
        waitingText[stage];
      return { place: `${stage}/${status}`, told: known[status] };
    }),
  );

  test('every state of a dispute says whose turn it is and what happens, in whole sentences', () => {
    expect(places.length).toBeGreaterThan(15);
    const lacking = places.filter(
      ({ told }) => !/\S/.test(told?.who ?? '') || !(told?.text ?? '').endsWith('。'),
    );
    expect(lacking).toEqual([]);
  });

  test('no word of it needs a lawyer to be understood', () => {
    const hard = /终结|裁定|期限届满|送达|管辖|依职权|标的/;
    expect(places.filter(({ told }) => hard.test(told?.text ?? ''))).toEqual([]);
  });

  test('the way through is told in five steps', () => {
    expect(partySteps).toHaveLength(5);
  });
});
