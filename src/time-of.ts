/** A moment as a person at the desk would write it. */
const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const dateAndTime = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** The time of day; with the date too where that is not today's. In milliseconds since 1970. */
export function timeOf(moment: number, now: number = Date.now()): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  return (isToday ? time : dateAndTime).format(moment);
}
