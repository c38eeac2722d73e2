package followthrough.local.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A few past requests around both clock changes, as files. */
record SomeRequests(Path folder) {
    static final String HEAD = "id,created,closed,category,detail,channel,address,city,status,resolution\r\n";

    /**
     * Two lines, quotes and a comma; none; the second pass of an hour, other letters; before and after a skipped hour.
     */
    static final String ROWS =
            """
            801,2016-11-06T00:59:50,,Other,"A ""van"", blue\r
            and a second\nand a third line ",,1 Elm St,Boston,open,\r
            802,2016-11-06T01:30:00,2016-11-07T01:00:00,Illegal Parking,,,2 Elm St,,closed,done\r
            803,2016-11-06T01:10:00,,Sidewalk Not Shoveled,Ice \u2603 na\u00efve \ud83d\ude97 \u65e5\u672c,,3 Elm St,Boston,open,\r
            804,2017-03-12T01:59:59,,Abandoned Vehicle,"\u201cStill here\u201d",,4 Elm St,Boston,open,\r
            805,2017-03-12T03:00:01,,Other,gone ;-),,5 Elm St,Boston,open,\r
            """;

    static final List<Instant> INSTANTS =
            List.of(
                    Instant.parse("2016-11-06T04:59:50Z"),
                    Instant.parse("2016-11-06T05:30:00Z"),
                    Instant.parse("2016-11-06T06:10:00Z"),
                    Instant.parse("2017-03-12T06:59:59Z"),
                    Instant.parse("2017-03-12T07:00:01Z"));

    private static final String KEY =
            """
            id,created_offset,closed_offset,created_utc,closed_utc
            801,2016-11-06T00:59:50-04:00,,2016-11-06T04:59:50Z,
            802,2016-11-06T01:30:00-04:00,,2016-11-06T05:30:00Z,
            803,2016-11-06T01:10:00-05:00,,2016-11-06T06:10:00Z,
            804,2017-03-12T01:59:59-05:00,,2017-03-12T06:59:59Z,
            805,2017-03-12T03:00:01-04:00,,2017-03-12T07:00:01Z,
            """;

    /** All of them. */
    List<PastRequest> all() {
        return read(ROWS, KEY, Long.MAX_VALUE);
    }

    /** The first of them. */
    List<PastRequest> first(long atMost) {
        return read(ROWS, KEY, atMost);
    }

    /** All of them, with something else in the files. */
    List<PastRequest> with(String text, String instead) {
        return read(ROWS.replace(text, instead), KEY.replace(text, instead), Long.MAX_VALUE);
    }

    private List<PastRequest> read(String rows, String key, long atMost) {
        return PastRequests.read(file("rows", HEAD + rows), AnswerKey.read(file("key", key)), atMost);
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
