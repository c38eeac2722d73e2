package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.link.Link;
import followthrough.link.Links;
import followthrough.link.Scope;
import java.util.Optional;

/** Opens concerns by their customers' links. A look uses nothing up. */
final class OpenedConcerns {
    private final Links links;
    private final ConcernStore concerns;

    OpenedConcerns(Links links, ConcernStore concerns) {
        this.links = links;
        this.concerns = concerns;
    }

    /** The concern that a link opens; empty if the link was not made here, or was revoked. */
    Optional<ConcernFile> open(String text) {
        return links.read(Scope.CONCERN, text)
                .flatMap(link -> concerns.load(link.id()).filter(file -> isCurrent(file, link)));
    }

    private static boolean isCurrent(ConcernFile file, Link link) {
        return file.concern().link().equals(link);
    }
}
