package followthrough.web.page;

/** What staff see where they are not kept signed in: how they come in otherwise. */
public record UnkeptPage(Frame frame) {}
