package followthrough.local.fault;

/**
 * A fault that strikes a call now.
 *
 * @param done whether what was asked for is done all the same
 */
public record Strike(FaultKind kind, boolean done) {}
