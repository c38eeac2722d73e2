package followthrough.agenda;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last list of tomorrow that a staff member had.
 *
 * @param evening the date on which they had it
 * @param at when it was made; what changed later is not on it
 */
public record Listed(LocalDate evening, Instant at) {}
