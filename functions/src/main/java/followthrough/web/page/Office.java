package followthrough.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The business as every page shows it.
 *
 * @param name of the business
 * @param phone as it is read
 * @param phoneLink as it is rung: {@code tel:+12065550100}
 * @param answered whether somebody answers the phone now
 * @param answeredAgain when somebody answers next, if nobody does now
 * @param zone of the business
 */
public record Office(
        String name, String phone, String phoneLink, boolean answered, Optional<Instant> answeredAgain, ZoneId zone) {}
