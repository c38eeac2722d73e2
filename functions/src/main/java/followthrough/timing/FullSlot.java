package followthrough.timing;

/** A time that could be booked with a staff member if not so much were taken of it. */
public record FullSlot(Slot slot, Excess excess) {}
