import type { Role } from '#domain/people/person';
import { screens } from '#i18n/zh-CN/screens';

/** One entry of the menu. */
export interface MenuEntry {
  readonly path: string;
  readonly label: string;
}

const { menu } = screens;
const entries = {
  intake: { path: '/intake/new', label: menu.intake },
  imports: { path: '/intake/import', label: menu.imports },
  disputes: { path: '/disputes', label: menu.disputes },
  tasks: { path: '/tasks', label: menu.tasks },
  notes: { path: '/notes', label: screens.notes.title },
  confirm: { path: '/confirm', label: menu.confirm },
  board: { path: '/board', label: menu.board },
  notifications: { path: '/notifications', label: menu.notifications },
  mediators: { path: '/mediators', label: menu.mediators },
  users: { path: '/users', label: menu.users },
  calendar: { path: '/calendar', label: menu.calendar },
  rules: { path: '/rules', label: menu.rules },
  account: { path: '/account', label: menu.account },
} satisfies { readonly [name: string]: MenuEntry };

const { intake, imports, disputes, tasks, confirm, board, notifications, mediators } = entries;
const { users, calendar, rules, account, notes } = entries;

/** What each post finds in its menu; the first entry is its home page. What it may do, the server says. */
export const menuOf: { readonly [R in Role]: readonly [MenuEntry, ...MenuEntry[]] } = {
  clerk: [tasks, intake, imports, disputes, board, mediators, calendar, notifications, account],
  mediator: [tasks, disputes, notes, calendar, notifications, account],
  'team-leader': [tasks, disputes, board, mediators, calendar, notifications, account],
  judge: [confirm, tasks, disputes, board, mediators, calendar, notifications, account],
  supervisor: [board, disputes, tasks, mediators, calendar, rules, notifications, account],
  administrator: [users, mediators, calendar, rules, notifications, account],
  auditor: [board, disputes, calendar, rules, account],
};
