/** How long a link to set a password may be used (rules, "Roster"). */
export const INVITATION_DAYS = 7;
export const RESET_MINUTES = 60;
