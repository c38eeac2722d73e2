package followthrough.local.scheduler;

import followthrough.document.Node;
import followthrough.local.http.Form;
import followthrough.local.http.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a request in the service's REST protocol asks for. */
record ScheduleRequest(Request request) {
    /** The group of those who name none. */
    static final String DEFAULT_GROUP = "default";

    String operation() {
        var parts = parts();
        var thing = parts.getFirst().equals("schedule-groups") ? "ScheduleGroup" : "Schedule";
        if (parts.size() == 1) {
            return "List" + thing + "s";
        }
        return switch (request.method()) {
            case "POST" -> "Create" + thing;
            case "PUT" -> "Update" + thing;
            case "DELETE" -> "Delete" + thing;
            default -> "Get" + thing;
        };
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        for (var part : request.path().substring(1).split("/", -1)) {
            parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
        }
        return parts;
    }

    String name() {
        return parts().getLast();
    }

    String group() {
        return body().get("GroupName")
                .some()
                .map(Node::text)
                .or(() -> query().first("groupName"))
                .or(() -> query().first("ScheduleGroup"))
                .orElse(DEFAULT_GROUP);
    }

    Form query() {
        return request.queryFields();
    }

    Node body() {
        return request.json();
    }
}
