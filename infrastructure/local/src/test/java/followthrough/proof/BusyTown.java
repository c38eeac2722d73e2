package followthrough.proof;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.ForgedLink;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A town in which customers and staff do whatever their pages let them do, by chance, while things break. */
final class BusyTown {
    private static final List<Fault> FAULTS =
            List.of(
                    new Fault("stream", FaultKind.DUPLICATE, 5),
                    new Fault("stream", FaultKind.DELAY, 2),
                    new Fault("stream", FaultKind.ERROR, 2),
                    new Fault("due", FaultKind.DUPLICATE, 3),
                    new Fault("ses", FaultKind.REJECT, 1),
                    new Fault("dynamodb", FaultKind.LOST_REPLY, 2),
                    new Fault("dynamodb", FaultKind.TIMEOUT, 2),
                    new Fault("dynamodb", FaultKind.CONFLICT, 3),
                    new Fault("dynamodb", FaultKind.THROTTLE, 2));
    private static final List<String> SERVICES =
            List.of("plumbing", "invoice", "carpentry", "paint-and-drywall", "no-heat");
    private static final List<String> STAFF = List.of("rosa", "tomas", "keiko", "bea");
    private static final List<String> ANSWERS = List.of("yes", "yes", "partly", "no");
    private static final List<String> REASONS =
            List.of("sorted-itself-out", "found-someone-else", "waited-too-long", "other");
    private static final List<String> CAUSES =
            List.of("missed-something", "wrong-part", "misunderstood", "new-fault", "damage");
    private static final Set<String> SKIPPED = Set.of("stay", "times", "duplicate", "contact", "note", "customer");

    private final Town town;
    private final Random random;
    private final List<Told> all = new ArrayList<>();

    BusyTown(Town town, int seed) {
        this.town = town;
        this.random = new Random(seed);
    }

    private record Told(String link, String id) {}

    /** Rows are told on days from that one on, each at its own time of the day. */
    void tell(List<PastRows.PastRow> rows, LocalDate from, int days) {
        for (int day = 0; day < days; day++) {
            LocalDate date = from.plusDays(day);
            List<PastRows.PastRow> today = rows.subList(rows.size() * day / days, rows.size() * (day + 1) / days);
            for (PastRows.PastRow row : today.stream().sorted(Comparator.comparing(PastRows.PastRow::time)).toList()) {
                reach(date.atTime(row.time()).atZone(Town.ZONE).toInstant());
                tell(row);
                act();
                act();
            }
        }
    }

    /** So many acts, up to an hour or so after each other. */
    void goOn(int acts) {
        for (int act = 0; act < acts; act++) {
            town.passes(Duration.ofSeconds(random.nextInt(2 * 3600)));
            act();
            act();
        }
    }

    private void reach(Instant instant) {
        if (instant.isAfter(town.now())) {
            town.isNow(instant);
        }
    }

    private void tell(PastRows.PastRow row) {
        int number = all.size();
        String service = SERVICES.get(random.nextInt(SERVICES.size()));
        String body =
                Json.mapping()
                        .with("service", service)
                        .with("name", "Nobody")
                        .with("mail", "recount.%d@example.com".formatted(number % 11 == 0 ? 0 : number))
                        .with("phone", "+1206555%04d".formatted(number))
                        .with("address", "1 Elm St")
                        .with("words", row.words())
                        .with("urgent", random.nextInt(8) == 0 && service.equals("plumbing"))
                        .write();
        Answer answer = posted(body, number);
        if (answer.status() != 201) {
            town.system().faults().clear();
            answer = posted(body, number);
        }
        Node told = answer.json();
        all.add(new Told(told.get("link").text().replaceFirst(".*/c/", ""), told.get("id").text()));
    }

    private Answer posted(String body, int number) {
        return town.http()
                .post("/api/concerns", body, "Content-Type", "application/json", "Idempotency-Key", "row-" + number);
    }

    private void act() {
        if (random.nextInt(6) == 0) {
            town.system().faults().order(FAULTS.get(random.nextInt(FAULTS.size())));
        }
        Told told = all.get(random.nextInt(all.size()));
        if (random.nextInt(5) < 2) {
            byCustomer(told);
        } else {
            byStaff(told);
        }
    }

    private void byCustomer(Told told) {
        String concern = "/api/concerns/" + told.link();
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> takeATime(concern);
            case 3 -> json("PUT", concern + "/timing", "kind", "as-soon-as-possible");
            case 4 -> json("PUT", concern + "/timing", "kind", "when-i-ask");
            case 5 -> town.http().send("DELETE", concern + "/appointment");
            case 6 -> {
                if (random.nextBoolean()) {
                    json("POST", concern + "/withdraw", "reason", REASONS.get(random.nextInt(REASONS.size())));
                }
            }
            case 7 -> form("/c/" + told.link() + "/reopen", "words=Again");
            default -> answer(told);
        }
    }

    private void answer(Told told) {
        String form = "person=true&resolved=" + ANSWERS.get(random.nextInt(ANSWERS.size()));
        String more =
                "&satisfaction=%d&effort=%d&repeated=%b"
                        .formatted(1 + random.nextInt(5), 1 + random.nextInt(5), random.nextInt(4) == 0);
        form("/c/" + told.link() + "/followup", random.nextBoolean() ? form + more : form);
    }

    private void takeATime(String concern) {
        List<Node> slots =
                Json.parse(town.http().get(concern + "/times").bytes()).orNothing().get("days").items().stream()
                        .flatMap(day -> day.get("slots").items().stream())
                        .limit(40)
                        .toList();
        if (!slots.isEmpty()) {
            json("PUT", concern + "/appointment", "slot", slots.get(random.nextInt(slots.size())).get("slot").text());
        }
    }

    private void json(String method, String path, String name, String value) {
        town.http()
                .send(
                        method,
                        path,
                        BodyPublishers.ofString(Json.mapping().with(name, value).write()),
                        "Content-Type",
                        "application/json");
    }

    private void form(String path, String form) {
        town.http().post(path, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private void byStaff(Told told) {
        String who = STAFF.get(random.nextInt(STAFF.size()));
        long today = town.now().getEpochSecond() / Duration.ofDays(1).toSeconds();
        String own = "/s/" + ForgedLink.of("s", who, Long.toString(today));
        Page page = town.browser().open(own + "?concern=" + told.id());
        List<String> buttons =
                page.document().select("form button").stream()
                        .map(BusyTown::leadsTo)
                        .filter(path -> !SKIPPED.contains(path.replaceFirst(".*/", "")))
                        .distinct()
                        .sorted()
                        .toList();
        if (!buttons.isEmpty()) {
            String button = buttons.get(random.nextInt(buttons.size()));
            PageForm form = filled(page.form(button), button.replaceFirst(".*/", ""), who);
            form.press();
            if (random.nextInt(4) == 0) {
                form.press();
            }
        }
    }

    private static String leadsTo(Element button) {
        Element form = button.closest("form");
        String own = button.attr("formaction");
        return own.isEmpty() && form != null ? form.attr("action") : own;
    }

    private PageForm filled(PageForm form, String act, String who) {
        PageForm known = form.has("who") ? form.forge("who", who) : form;
        if (form.has("pressedAt") && random.nextInt(4) == 0) {
            known.forge("pressedAt", town.now().minusSeconds(random.nextInt(3000)).toString());
        }
        return switch (act) {
            case "done" ->
                    random.nextInt(3) == 0
                            ? known.forge("done", "Some of it.").forge("left", "yes")
                            : known.forge("done", "All of it.");
            case "late" -> known.forge("minutes", "20");
            case "settled" -> known.forge("words", "It is paid.").forge("way", random.nextBoolean() ? "phone" : "mail");
            case "hand-over", "cannot" ->
                    known.forge("to", STAFF.get(random.nextInt(STAFF.size()))).forge("why", "I am ill.");
            case "cause" -> known.forge("cause", CAUSES.get(random.nextInt(CAUSES.size())));
            case "promise" ->
                    known.forge("promise", "The part comes.")
                            .forge("until", LocalDate.ofInstant(town.now(), Town.ZONE).plusDays(2).toString());
            case "happened" -> known.forge("when", random.nextBoolean() ? "time" : "late");
            case "service" -> known.forge("service", SERVICES.get(random.nextInt(SERVICES.size())));
            default ->
                    known.forge("words", "We hear you.")
                            .forge("reason", "other")
                            .forge("kind-words", "Call 311, please.")
                            .forge("explanation", "It is dry.");
        };
    }
}
