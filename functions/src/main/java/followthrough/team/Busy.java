package followthrough.team;

import java.time.LocalDateTime;

/** Time for which nothing can be booked, by the clock on a staff member's wall; its end is excluded. */
public record Busy(LocalDateTime from, LocalDateTime until) {}
