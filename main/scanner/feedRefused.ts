/** The feed cannot be opened at its path; the message is for people. */
export class FeedRefused extends Error {}
