declare const brand: unique symbol;

/**
 * A plain value that has passed a check and carries the name of that check in its type, so that an
 * unchecked text or number cannot be passed in its place. Nothing is added at run time.
 */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
