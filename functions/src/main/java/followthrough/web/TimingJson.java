package followthrough.web;

import followthrough.concern.Concern;
import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.timing.Offer;
import followthrough.timing.Proposal;
import followthrough.timing.Slot;
import followthrough.timing.SlotCodes;
import followthrough.timing.SlotCodes.Wanted;
import followthrough.timing.Timing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What customers chose, and among which times they choose, as the API says them. */
final class TimingJson {
    private TimingJson() {}

    /** What the customer chose, and what we propose, if we do. */
    static Node timing(Concern concern, Settings now, SlotCodes slots) {
        Timing timing = concern.choice().timing();
        MappingBuilder said = Json.mapping().with("kind", timing.code());
        if (timing instanceof Timing.NotBefore before) {
            said.with("date", before.date().toString());
        } else {
            said.withPresent("askAgain", timing.nextAsking().map(LocalDate::toString));
        }
        concern.choice()
                .proposal()
                .ifPresent(proposal -> said.with("proposal", proposal(concern, proposal, now, slots)));
        return said.build();
    }

    private static Node proposal(Concern concern, Proposal proposal, Settings now, SlotCodes slots) {
        Wanted wanted = new Wanted(concern.service(), proposal.with(), proposal.start());
        return Json.mapping()
                .with("slot", slots.write(concern.id(), wanted))
                .with("start", proposal.start().toString())
                .with("end", proposal.promised().end().toString())
                .with("with", now.nameOf(proposal.with()))
                .build();
    }

    /** The time that was taken, or nothing. */
    static Node appointment(Concern concern, Settings now) {
        return concern.appointment()
                .map(appointment -> appointment(appointment, concern.shownIn(now), now))
                .orElseGet(Node::nothing);
    }

    private static Node appointment(Appointment appointment, ZoneId zone, Settings now) {
        return Json.mapping()
                .with("start", appointment.start().toString())
                .with("end", appointment.end().toString())
                .with("zone", zone.getId())
                .with("with", now.nameOf(appointment.with()))
                .with("sequence", appointment.sequence())
                .build();
    }

    /** Each date that was asked for, with the times that are free on it. */
    static Node times(Concern concern, TimesAsked asked, Offer offer, Settings now, SlotCodes slots) {
        Map<LocalDate, List<Slot>> byDate =
                offer.days().stream().collect(Collectors.toMap(Offer.Day::date, Offer.Day::slots));
        return Json.mapping()
                .with("zone", asked.zone().getId())
                .with(
                        "days",
                        Stream.iterate(asked.from(), date -> date.plusDays(1))
                                .limit(asked.days())
                                .map(date ->
                                        Json.mapping()
                                                .with("date", date.toString())
                                                .with(
                                                        "slots",
                                                        slots(
                                                                concern,
                                                                byDate.getOrDefault(date, List.of()),
                                                                now,
                                                                slots))
                                                .build())
                                .toList())
                .build();
    }

    /** Times to choose from. */
    static List<Node> slots(Concern concern, List<Slot> free, Settings now, SlotCodes slots) {
        return free.stream().map(slot -> slot(concern, slot, now, slots)).toList();
    }

    private static Node slot(Concern concern, Slot slot, Settings now, SlotCodes slots) {
        return Json.mapping()
                .with("slot", slots.write(concern.id(), slot))
                .with("start", slot.start().toString())
                .with("end", slot.promised().end().toString())
                .with("with", now.nameOf(slot.with()))
                .build();
    }
}
