import { useState } from 'react';
import { partyScreens } from '#i18n/zh-CN/party-screens';
import { deviceStore } from './device-store.ts';

const sizes = ['normal', 'large', 'largest'] as const;
type Size = (typeof sizes)[number];

const store = deviceStore('reader');
const isSize = (text: unknown): text is Size => sizes.some((size) => size === text);
const known = (): Size => {
  const size = store.read<unknown>('text-size', 'normal');
  return isSize(size) ? size : 'normal';
};

/** Puts the reader's size of text on the page; called once before anything is drawn. */
export const applyTextSize = (): void => {
  document.documentElement.dataset['size'] = known();
};

/** Three sizes of text, remembered on this device for every link. */
export const TextSize = () => {
  const [size, setSize] = useState<Size>(known);
  const choose = (next: Size): void => {
    store.write('text-size', next);
    setSize(next);
    applyTextSize();
  };
  return (
    <fieldset className="text-size">
      <legend className="unseen">{partyScreens.textSize.label}</legend>
      {sizes.map((each) => (
        <button key={each} type="button" aria-pressed={each === size} onClick={() => choose(each)}>
          {partyScreens.textSize[each]}
        </button>
      ))}
    </fieldset>
  );
};
