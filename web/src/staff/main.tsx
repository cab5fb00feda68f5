import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN.js';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { queryClient } from '#web/client/query-client';
import { Session } from '#web/session/session';
import { signStyles } from '#web/ui/style-nonce';
import { theme } from '#web/ui/theme';
import '#web/ui/base.css';
import '#web/ui/narrow.css';
import { routes } from './routes.tsx';

dayjs.locale('zh-cn');

/** The number the server gave this answer, without which no style sheet may be added to the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
signStyles(nonce);

const place = document.querySelector('#page');
const router = createBrowserRouter(routes);

if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ConfigProvider
          locale={zhCN}
          theme={theme}
          componentSize="small"
          button={{ autoInsertSpace: false }}
          csp={{ nonce }}
        >
          <App>
            <Session>
              <RouterProvider router={router} />
            </Session>
          </App>
        </ConfigProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
