import { Navigate, useRouteError, type RouteObject } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { useMe } from '#web/session/me';
import { Loading } from '#web/ui/loading';
import { Page } from '#web/ui/page';
import { ProblemNotice } from '#web/ui/problem-notice';
import { Frame } from './frame.tsx';
import { menuOf } from './menu.ts';

const Home = () => <Navigate to={menuOf[useMe().role][0].path} replace />;

const NoSuchPage = () => (
  <Page title={screens.state.notFoundTitle}>
    <p>{screens.state.notFoundDetail}</p>
  </Page>
);

const Broken = () => <ProblemNotice error={useRouteError()} />;

/** Every page of the staff entry; each is loaded when it is first opened. */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <Broken />,
    HydrateFallback: Loading,
    children: [
      { index: true, element: <Home /> },
      {
        path: 'disputes',
        lazy: async () => ({ Component: (await import('#web/disputes/list-page')).ListPage }),
      },
      {
        path: 'disputes/:id',
        lazy: async () => ({ Component: (await import('#web/dispute/dispute-page')).DisputePage }),
      },
      {
        path: 'disputes/:id/mediate',
        lazy: async () => ({ Component: (await import('#web/room/room-page')).RoomPage }),
      },
      {
        path: 'disputes/:id/papers/:type',
        lazy: async () => ({ Component: (await import('#web/papers/paper-page')).PaperPage }),
      },
      {
        path: 'intake/new',
        lazy: async () => ({ Component: (await import('#web/intake/intake-page')).IntakePage }),
      },
      {
        path: 'intake/import',
        lazy: async () => ({ Component: (await import('#web/imports/import-page')).ImportPage }),
      },
      {
        path: 'tasks',
        lazy: async () => ({ Component: (await import('#web/tasks/inbox-page')).InboxPage }),
      },
      {
        path: 'notes',
        lazy: async () => ({ Component: (await import('#web/notes/notes-page')).NotesPage }),
      },
      {
        path: 'confirm',
        lazy: async () => ({ Component: (await import('#web/confirm/confirm-page')).ConfirmPage }),
      },
      {
        path: 'board',
        lazy: async () => ({ Component: (await import('#web/board/board-page')).BoardPage }),
      },
      {
        path: 'notifications',
        lazy: async () => ({
          Component: (await import('#web/notifications/notifications-page')).NotificationsPage,
        }),
      },
      {
        path: 'mediators',
        lazy: async () => ({
          Component: (await import('#web/people/mediators-page')).MediatorsPage,
        }),
      },
      {
        path: 'users',
        lazy: async () => ({ Component: (await import('#web/people/users-page')).UsersPage }),
      },
      {
        path: 'calendar',
        lazy: async () => ({
          Component: (await import('#web/calendar/calendar-page')).CalendarPage,
        }),
      },
      {
        path: 'rules',
        lazy: async () => ({ Component: (await import('#web/rules/rules-page')).RulesPage }),
      },
      {
        path: 'account',
        lazy: async () => ({ Component: (await import('#web/people/account-page')).AccountPage }),
      },
      { path: '*', element: <NoSuchPage /> },
    ],
  },
];
