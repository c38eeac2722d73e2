package followthrough.web.page;

import followthrough.look.Accent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet, the scripts and the icon, at {@code /assets/name.color.hash.type}. The name changes with the
 * content, so each may be kept for ever. A name of an earlier deployment is answered with today's content, not to be
 * kept.
 */
public final class Assets {
    private static final int HASH_DIGITS = 12;
    private static final Pattern PATH =
            Pattern.compile(
                    "/assets/(?<name>style|page|work|charts|icon)\\.(?<color>[0-9a-f]{6}\\.)?[0-9a-f]{12}\\.(css|js|svg)");

    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private final String style;
    private final String script;
    private final String work;
    private final String icon;
    private final String scriptPath;
    private final String workPath;

    private Assets(String style, String script, String work, String icon) {
        this.style = style;
        this.script = script;
        this.work = work;
        this.icon = icon;
        this.scriptPath = "/assets/page." + hash(script) + ".js";
        this.workPath = "/assets/work." + hash(work) + ".js";
    }

    /** Reads them from the class path. */
    public static Assets load() {
        return new Assets(
                css(read("style.css")),
                compact(read("page.js")),
                compact(read("page.js") + read("work.js")),
                read("icon.svg"));
    }

    /** Where pages find the style sheet in that color. */
    public String style(Accent accent) {
        return path("style", accent, styleIn(accent), "css");
    }

    /** Where pages find the icon in that color. */
    public String icon(Accent accent) {
        return path("icon", accent, iconIn(accent), "svg");
    }

    /** Where pages find the script. */
    public String script() {
        return scriptPath;
    }

    /** Where pages of the team find their script, which does all that the other does too. */
    public String work() {
        return workPath;
    }

    /** Where pages with charts find their script, which does all that the team's does too. */
    public String charts() {
        return Charts.SCRIPT_PATH;
    }

    /** Where pages with figures find the style sheet in that color. */
    public String figureStyle(Accent accent) {
        return path("charts", accent, styleIn(accent) + Charts.STYLE, "css");
    }

    /** What pages with figures and charts have more: read where such a page is, and once. */
    private static final class Charts {
        static final String STYLE = css(read("figures.css")) + resource(UPLOT + "uPlot.min.css");
        static final String SCRIPT =
                compact(read("page.js") + read("work.js"))
                        + "\n"
                        + resource(UPLOT + "uPlot.iife.min.js")
                        + "\n"
                        + compact(read("charts.js"));
        static final String SCRIPT_PATH = "/assets/charts." + hash(SCRIPT) + ".js";
    }

    /** What stands at a path, if it is one of these. */
    public Optional<Asset> find(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Accent accent =
                Optional.ofNullable(matcher.group("color"))
                        .flatMap(color -> Accent.of(color.substring(0, color.length() - 1)))
                        .orElse(Accent.DEFAULT);
        return Optional.of(
                switch (matcher.group("name")) {
                    case "style" -> new Asset("text/css; charset=utf-8", styleIn(accent), path.equals(style(accent)));
                    case "icon" -> new Asset("image/svg+xml; charset=utf-8", iconIn(accent), path.equals(icon(accent)));
                    case "charts" -> chart(path, accent);
                    case "work" -> new Asset("text/javascript; charset=utf-8", work, path.equals(work()));
                    default -> new Asset("text/javascript; charset=utf-8", script, path.equals(script()));
                });
    }

    private Asset chart(String path, Accent accent) {
        return path.endsWith(".css")
                ? new Asset("text/css; charset=utf-8", styleIn(accent) + Charts.STYLE, path.equals(figureStyle(accent)))
                : new Asset("text/javascript; charset=utf-8", Charts.SCRIPT, path.equals(charts()));
    }

    private String styleIn(Accent accent) {
        return accent.css() + style;
    }

    private String iconIn(Accent accent) {
        return icon.replace("ACCENT", "#" + accent.onLight());
    }

    private static String path(String name, Accent accent, String content, String type) {
        return "/assets/%s.%s.%s.%s".formatted(name, accent.hex(), hash(content), type);
    }

    /** Without the spaces that people read by, none of which stand in a text of ours. */
    private static String css(String text) {
        return compact(text)
                .replace(": ", ":")
                .replace("; ", ";")
                .replace(", ", ",")
                .replace(" {", "{")
                .replace("{ ", "{")
                .replace(" }", "}");
    }

    private static String compact(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !(line.startsWith("/*") && line.endsWith("*/")))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    private static String read(String name) {
        return resource("/followthrough/assets/" + name);
    }

    private static String resource(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("An asset is missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
