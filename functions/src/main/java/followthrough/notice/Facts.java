package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Person;
import followthrough.look.Accent;
import followthrough.promise.Promise;
import followthrough.team.Business;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.words.Words;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Puts what letters say together from a concern and the settings. */
final class Facts {
    private Facts() {}

    static LetterHead head(Settings settings, Locale reader, ZoneId zone) {
        Business business = settings.business();
        Words words = Words.in(reader);
        return new LetterHead(
                words,
                business.name(),
                business.phone().spoken(),
                "tel:" + business.phone().number(),
                settings.team(settings.office()).map(team -> OfficeHours.say(words, team.hours())).orElse(""),
                Accent.of(business.accent()).orElse(Accent.DEFAULT),
                zone);
    }

    static ConcernFacts of(ConcernFile file, Settings settings, Locale reader) {
        Concern concern = file.concern();
        Person person = file.person();
        Optional<Service> service = settings.service(concern.service());
        return new ConcernFacts(
                concern.reference(),
                concern.serviceName(settings, reader),
                service.flatMap(Service::meanwhile).map(words -> words.in(reader)).orElse(""),
                concern.urgent(),
                file.told(),
                person.name(),
                person.mail(),
                person.phone(),
                person.address(),
                person.access(),
                concern.promises().due(Promise.Kind.ANSWER, Promise.Party.OFFICE).map(Promise::due));
    }
}
