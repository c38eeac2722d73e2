package followthrough.web.page;

/**
 * A time that we propose.
 *
 * @param slot opaque, as its form posts it
 * @param title what is proposed: who, and when
 * @param instead whether an appointment stands, which it would move
 * @param earlier whether it is one that came free for somebody who would rather come sooner
 */
public record ProposedTime(String slot, String title, boolean instead, boolean earlier) {}
