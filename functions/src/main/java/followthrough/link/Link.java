package followthrough.link;

/**
 * What a link opens.
 *
 * @param id of the concern, staff member or session
 * @param version raised to revoke all links sent before
 */
public record Link(Scope scope, String id, int version) {}
