/** Where in Redis the workers tell of changes, and the open pages' processes listen: ids only. */
export const CHANGES_CHANNEL = 'changes';
