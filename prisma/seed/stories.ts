import type { Story } from './story.ts';
import { leakingCeiling } from './stories/leaking-ceiling.ts';
import { unpaidPlastering } from './stories/unpaid-plastering.ts';
import { printingOrder } from './stories/printing-order.ts';
import { gymCard } from './stories/gym-card.ts';
import { dogBite } from './stories/dog-bite.ts';
import { rentDeposit } from './stories/rent-deposit.ts';
import { loanBetweenFriends } from './stories/loan-between-friends.ts';
import { kitchenRenovation } from './stories/kitchen-renovation.ts';
import { tutoringRefund } from './stories/tutoring-refund.ts';
import { parentsSupport } from './stories/parents-support.ts';
import { propertyFees } from './stories/property-fees.ts';
import { furnitureOrder } from './stories/furniture-order.ts';
import { scooterCollision } from './stories/scooter-collision.ts';
import { orchardPartners } from './stories/orchard-partners.ts';
import { vanRental } from './stories/van-rental.ts';
import { weddingPhotos } from './stories/wedding-photos.ts';
import { barkingAtNight } from './stories/barking-at-night.ts';
import { secondHandCar } from './stories/second-hand-car.ts';
import { movingDamage } from './stories/moving-damage.ts';

/** The disputes of the demonstration, in every stage of the procedure; all invented. */
export const stories: readonly Story[] = [
  leakingCeiling,
  unpaidPlastering,
  printingOrder,
  gymCard,
  dogBite,
  rentDeposit,
  loanBetweenFriends,
  kitchenRenovation,
  tutoringRefund,
  parentsSupport,
  propertyFees,
  furnitureOrder,
  scooterCollision,
  orchardPartners,
  vanRental,
  weddingPhotos,
  barkingAtNight,
  secondHandCar,
  movingDamage,
];
