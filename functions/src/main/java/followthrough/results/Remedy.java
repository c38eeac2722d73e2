package followthrough.results;

import java.time.LocalDate;

/**
 * What is being done about a kind of misery.
 *
 * @param owner the id of whoever sees to it
 * @param words what is done, as they say it
 * @param since the first day on which it should tell, by the business's clock
 * @param revision rises at each change, from 1; each is conditional on the one before
 */
public record Remedy(Moment moment, String owner, String words, LocalDate since, long revision) {}
