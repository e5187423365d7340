/** What building is held to, in one place. Times are processor time. */
export const builderGoals = {
  /** Milliseconds for each comparison page more, from 1,035 to 10,011 of them. */
  perAddedPage: 0.8,
  /** MB that the build process may hold at 10,011 pairs. */
  peakMemory: 1000,
  /** Milliseconds for a picture that was not drawn before, and how many are drawn again though nothing has changed. */
  newPicture: 10,
  drawnAgain: 0,
  /** Pages per second against the other builders in the same run. */
  againstHugo: 1,
  againstEleventy: 1.5,
} as const;
