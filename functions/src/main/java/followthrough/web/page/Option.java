package followthrough.web.page;

/** One of several to choose from in a list. */
public record Option(String value, String label) {}
