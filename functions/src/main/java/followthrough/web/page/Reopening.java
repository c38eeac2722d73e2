package followthrough.web.page;

/**
 * How a concern that has ended is opened again.
 *
 * @param possible whether it still can be
 * @param undo whether that undoes what the customer did
 */
public record Reopening(boolean possible, boolean undo) {}
