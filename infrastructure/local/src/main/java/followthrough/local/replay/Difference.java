package followthrough.local.replay;

/** What is not as it was told, by the row's id; never with what it says. */
record Difference(String id, String what) {}
