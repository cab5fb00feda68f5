import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';

const PATIENCE_MS = 200;

/** A grey outline of what is coming, once it takes longer than people notice. */
export const Loading = () => {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      {isSlow ? <Skeleton active paragraph={{ rows: 6 }} /> : null}
      <output className="unseen">{screens.state.loading}</output>
    </div>
  );
};
