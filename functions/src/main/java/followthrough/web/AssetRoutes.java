package followthrough.web;

import followthrough.web.page.Asset;
import followthrough.web.page.Assets;

/** The style sheet and the script. Those under their current name may be kept for ever. */
final class AssetRoutes {
    private static final String PATH = "/assets/";

    private final Assets assets;
    private final Problems problems;

    AssetRoutes(Assets assets, Problems problems) {
        this.assets = assets;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on(
                "GET",
                PATH + "{link}",
                (request, name) ->
                        assets.find(PATH + name).map(AssetRoutes::answer).orElseGet(() -> problems.notFound(request)));
    }

    private static Response answer(Asset asset) {
        Response response = Response.of(Response.OK, asset.type(), Body.of(asset.text()));
        return asset.current() ? response.with("Cache-Control", "public, max-age=31536000, immutable") : response;
    }
}
