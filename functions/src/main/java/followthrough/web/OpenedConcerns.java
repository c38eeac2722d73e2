package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.link.Link;
import followthrough.link.Links;
import followthrough.link.Scope;
import java.util.Optional;

/** Opens concerns by their customers' links. A look uses nothing up. */
final class OpenedConcerns {
    /** How many duplicates of duplicates are followed. */
    private static final int MOST_HOPS = 8;

    private final Links links;
    private final ConcernStore concerns;

    OpenedConcerns(Links links, ConcernStore concerns) {
        this.links = links;
        this.concerns = concerns;
    }

    /**
     * The concern that a link opens; of a duplicate the one that it became part of. Empty if the link was not made
     * here, or was revoked.
     */
    Optional<ConcernFile> open(String text) {
        return links.read(Scope.CONCERN, text)
                .flatMap(link -> concerns.load(link.id()).filter(file -> isCurrent(file, link)))
                .map(this::kept);
    }

    /** Whether a link was made for that very concern, and not for a duplicate of it. */
    boolean isOf(String text, ConcernFile file) {
        return links.read(Scope.CONCERN, text).filter(link -> link.id().equals(file.concern().id())).isPresent();
    }

    private ConcernFile kept(ConcernFile file) {
        ConcernFile kept = file;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Optional<ConcernFile> next = kept.mergedInto().flatMap(concerns::load);
            if (next.isEmpty()) {
                return kept;
            }
            kept = next.get();
        }
        return kept;
    }

    private static boolean isCurrent(ConcernFile file, Link link) {
        return file.concern().link().equals(link);
    }
}
