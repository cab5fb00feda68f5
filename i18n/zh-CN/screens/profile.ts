/** What an installation is for: only the production one decides real disputes. */
export type Profile = 'production' | 'training' | 'demo' | 'test';
