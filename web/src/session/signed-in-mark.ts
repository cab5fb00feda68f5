const PLACE = 'suyuan.signed-in';

/**
 * Whether somebody signed in from this browser and did not sign out: only then is it worth asking who.
 * It says nothing about whether the session still lives; the server does.
 */
export const signedInMark = {
  isSet: (): boolean => localStorage.getItem(PLACE) !== null,
  set: (): void => localStorage.setItem(PLACE, 'yes'),
  remove: (): void => localStorage.removeItem(PLACE),
};
