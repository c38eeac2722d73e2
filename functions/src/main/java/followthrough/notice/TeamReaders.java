package followthrough.notice;

import followthrough.concern.CallEvent;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.CustomerEvent;
import followthrough.concern.PromiseEvent;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who of the team reads news: its mailbox; the managers too where one of them is asked for, or the owners where there
 * are none, and the person on call where something urgent was promised. Of other broken promises managers are told
 * together.
 */
final class TeamReaders {
    private TeamReaders() {}

    /** Their mail addresses, each once. */
    static List<String> of(ConcernEvent event, Instant at, Concern concern, Settings settings) {
        Stream<StaffMember> people =
                switch (event) {
                    case CustomerEvent.CallAsked asked when asked.by() == Promise.Party.MANAGER ->
                            settings.managers().stream();
                    case CallEvent.Missed _ -> settings.managers().stream();
                    case PromiseEvent.Broken _ when concern.urgent() -> settings.managers().stream();
                    case CustomerEvent.Withdrawn _ -> settings.managers().stream();
                    case PromiseEvent.Stepped _ when concern.urgent() ->
                            Stream.concat(onCall(at, settings), settings.managers().stream());
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(mailbox(concern, settings)), people.map(StaffMember::mail)).distinct().toList();
    }

    private static String mailbox(Concern concern, Settings settings) {
        return settings.service(concern.service()).map(settings::mailboxOf).orElseGet(settings.business()::mailbox);
    }

    private static Stream<StaffMember> onCall(Instant at, Settings settings) {
        return settings.onCallAt(at).stream().limit(1).flatMap(id -> settings.staffMember(id).stream());
    }
}
