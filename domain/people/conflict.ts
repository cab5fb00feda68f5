/** Why a mediator may not serve somebody (invited mediation, article 15; lawyers' rules of conduct). */
export const conflictReasons = ['relative', 'acted-for', 'same-firm', 'interest'] as const;
export type ConflictReason = (typeof conflictReasons)[number];
