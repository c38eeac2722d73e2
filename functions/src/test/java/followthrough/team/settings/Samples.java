package followthrough.team.settings;

import followthrough.document.Parsed;
import followthrough.document.YamlDocument;
import followthrough.team.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings to try things with. */
final class Samples {

    private Samples() {}

    /** The smallest settings worth having, as a text to break on purpose. */
    static final String SMALL =
            """
            business:
              name: Alder Repairs
              phone: {number: "+12065550100", spoken: 206-555-0100}
              mailbox: desk@alder.example.com
              zone: America/Los_Angeles
              languages: [en, es]
              accent: "#1F5F4A"
            office: desk
            teams:
              - id: desk
                name: Desk
                hours:
                  monday: [08:00-12:00, 13:00-17:00]
                  saturday: [20:00-24:00]
                closures:
                  - {name: Inventory, from: 2027-06-07, to: 2027-06-08}
            staff:
              - {id: ana, name: Ana, mail: ana@alder.example.com, phone: "+12065550101", team: desk, roles: [owner, field]}
              - {id: ben, name: Ben, mail: ben@alder.example.com, phone: "+12065550102", team: desk, roles: [office]}
            onCall:
              rotating: {people: [ana, ben], since: 2026-11-02, changes: monday 08:00}
            services:
              - id: leak
                name: {en: Leak, es: Fuga}
                kind: visit
                team: desk
                meanwhile: Shut the valve.
                answerWithin: 2h
                urgentAnswerWithin: 20m
              - {id: bill, name: Bill, kind: callback, team: desk, answerWithin: 4h 30m}
            limits: {perSourcePerHour: 7}
            apiKeys:
              - {name: site, sha256: 2c70e12b7a0646f92279f427c7b38e7334d8e5389cff167a1dc30e73f826b683}
            """;

    /** Small settings in which everything about times is said, as a text to break on purpose. */
    static final String BOOKABLE =
            """
            business:
              name: Alder Repairs
              phone: {number: "+12065550100", spoken: 206-555-0100}
              mailbox: desk@alder.example.com
              zone: America/Los_Angeles
              languages: [en]
              accent: "#1F5F4A"
            office: desk
            teams:
              - {id: desk, name: Desk, hours: {monday: [08:00-17:00]}}
              - {id: hill, name: Hill, hours: {monday: [08:00-17:00]}}
            staff:
              - id: ana
                name: Ana
                mail: ana@alder.example.com
                phone: "+12065550101"
                team: desk
                roles: [owner, field]
                zone: America/Denver
                skills: [pipes, roofs]
                hours: {monday: [13:00-17:00, 08:00-12:00], tuesday: [20:00-24:00]}
                leave: [{name: Wedding, from: 2027-06-07, to: 2027-06-08}, {name: Exam, from: 2027-06-11}]
                busy: [{from: "2027-03-15 14:00", until: "2027-03-15 16:00"}]
                mostADay: 4
              - id: ben
                name: Ben
                mail: ben@alder.example.com
                phone: "+12065550102"
                team: desk
                roles: [office]
                skills: [bills]
            services:
              - id: leak
                name: Leak
                kind: visit
                team: desk
                answerWithin: 2h
                times:
                  duration: 1h
                  window: 2h 30m
                  every: 30m
                  before: 15m
                  after: 20m
                  skills: [pipes]
                  capacity: 3
                  earliest: 4h
                  furthestDays: 20
                  changeUntil: 3h
                  mostADay: 6
              - id: bill
                name: Bill
                kind: callback
                team: desk
                answerWithin: 4h
                times: {duration: 20m}
            deferral: {noteAfterDays: 20, againAfterDays: 5, reopenWithinDays: 60}
            urgent: {nextAfter: 5m, ringWithin: 30m}
            """;

    static Reading read(String yaml) {
        return SettingsReader.read(((Parsed.Good) YamlDocument.parse(yaml)).node());
    }

    static Settings valid(String yaml) {
        return ((Reading.Valid) read(yaml)).settings();
    }

    static String sampleBusiness() {
        try {
            return Files.readString(Path.of("../infrastructure/sample/business.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
