/** What stands above the procedure's no; the reason follows in the words of refusals.ts. */
export const refusalTitle = '此项不能办理';
