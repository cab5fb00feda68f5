/** Who complains about the filing window, and whether the court is late with its answer (LA13). */
export interface Complaint {
  readonly by: string;
  readonly state: 'open' | 'overdue';
}
