package followthrough.web.page;

/**
 * An appointment as its customer sees it.
 *
 * @param visit whether somebody comes; else they call
 * @param when day, time and zone
 * @param with the name of who does it
 * @param changeable whether the customer can still change it here
 * @param wantsEarlier whether they would rather come sooner, should a time come free
 * @param going how it is going, said; empty where there is nothing to say
 * @param reminders which lie ahead
 */
public record BookedTime(
        boolean visit,
        String when,
        String with,
        boolean changeable,
        boolean wantsEarlier,
        String going,
        ReminderChoices reminders) {}
