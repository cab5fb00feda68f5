export { rawDispute } from './raw-dispute.ts';
