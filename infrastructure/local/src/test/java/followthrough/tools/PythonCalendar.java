package followthrough.tools;

import followthrough.document.Json;
import followthrough.document.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A reader of calendar files made by others: Python's {@code icalendar}. */
public final class PythonCalendar {
    private static final String READ =
            """
            import json, sys
            from icalendar import Calendar
            calendar = Calendar.from_ical(sys.stdin.buffer.read())
            text = lambda event, name: str(event[name]) if name in event else ""
            print(json.dumps([{
                "faults": [str(fault) for part in calendar.walk() for fault in part.errors],
                "method": str(calendar["METHOD"]),
                "sequence": str(event["SEQUENCE"]),
                "made": event["DTSTAMP"].dt.isoformat(),
                "start": event["DTSTART"].dt.isoformat(),
                "end": event["DTEND"].dt.isoformat(),
                "organizer": text(event, "ORGANIZER"),
                "organizerName": str(event["ORGANIZER"].params["CN"]),
                "alarms": [str(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")],
                "uid": text(event, "UID"),
                "status": text(event, "STATUS"),
                "summary": text(event, "SUMMARY"),
                "place": text(event, "LOCATION"),
                "url": text(event, "URL"),
            } for event in calendar.events]))
            """;

    private PythonCalendar() {}

    /** The only event of a file. */
    public static Node read(String file) {
        List<Node> all = readAll(file).items();
        if (all.size() != 1) {
            throw new AssertionError("Not one event, but " + all.size());
        }
        return all.getFirst();
    }

    /** All events of a file. Where the package is absent, the test that asks is skipped, but in CI it fails. */
    public static Node readAll(String file) {
        var python = Tool.ICALENDAR_PYTHON.path().toString();
        try {
            var process = new ProcessBuilder(python, "-c", READ).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (var in = process.getOutputStream()) {
                in.write(file.getBytes(StandardCharsets.UTF_8));
            }
            try (var said = process.getInputStream()) {
                return Json.parse(said.readAllBytes()).document().orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
