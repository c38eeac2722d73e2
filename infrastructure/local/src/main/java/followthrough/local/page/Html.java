package followthrough.local.page;

/** Plain pages for the person at this machine. */
final class Html {
    private static final String STYLE =
            """
            body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding:0 1rem}
            table{border-collapse:collapse}td,th{text-align:start;vertical-align:top;padding:.1rem 1rem .1rem 0}
            pre{white-space:pre-wrap;background:#8881;padding:1rem}iframe{inline-size:100%;block-size:36rem;border:1px solid #8886}
            form{display:inline}button{font:inherit;margin:.2rem}article{margin-block:3rem}
            @media (prefers-color-scheme:dark){body{background:#151515;color:#ddd}a{color:#8bf}}
            """;

    private Html() {}

    static String page(String title, String body) {
        return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%s</title><style>%s</style></head><body><h1>%s</h1>
        %s
        </body></html>
        """
                .formatted(escaped(title), STYLE, escaped(title), body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A link that saves what it leads to. */
    static String file(String address, String name) {
        return "<a href=\"%s\" download=\"%s\">%s</a>".formatted(escaped(address), escaped(name), escaped(name));
    }

    static String link(String address, String words) {
        return "<a href=\"%s\">%s</a>".formatted(escaped(address), escaped(words));
    }
}
