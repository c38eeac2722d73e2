package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.look.Accent;
import followthrough.team.Business;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Assets;
import followthrough.web.page.Frame;
import followthrough.web.page.Office;
import followthrough.words.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands around pages: the business, whether its phone is answered now, and the reader's language. */
final class Frames {
    private final SettingsSource settings;
    private final Assets assets;
    private final InstantSource clock;

    Frames(SettingsSource settings, Assets assets, InstantSource clock) {
        this.settings = settings;
        this.assets = assets;
        this.clock = clock;
    }

    /** The frame of a page in a language of the business. */
    Frame in(Locale reader, Settings now) {
        Business business = now.business();
        Accent accent = Accent.of(business.accent()).orElse(Accent.DEFAULT);
        return new Frame(Words.in(reader), assets, accent, Optional.of(office(now)), Optional.empty(), clock.instant());
    }

    /** The frame of a page in the language that the browser asks for. */
    Frame of(Request request, Settings now) {
        return in(language(request, now), now);
    }

    /** The frame of a page that has to do even while the settings cannot be read. */
    Frame ofAny(Request request) {
        try {
            return of(request, settings.current());
        } catch (Unavailable unknown) {
            return Frame.bare(Words.in(Locale.ENGLISH), assets, clock.instant());
        }
    }

    /** Of the languages that the business writes, the one that the browser likes best. */
    static Locale language(Request request, Settings now) {
        List<Locale> known = now.business().languages();
        return request.header("accept-language").flatMap(header -> preferred(header, known)).orElse(known.getFirst());
    }

    private static Optional<Locale> preferred(String header, List<Locale> known) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .flatMap(wanted -> known.stream().filter(language -> language.getLanguage().equals(wanted)))
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Office office(Settings now) {
        Business business = now.business();
        Instant instant = clock.instant();
        boolean answered = now.answeredAt(instant);
        return new Office(
                business.name(),
                business.phone().spoken(),
                "tel:" + business.phone().number(),
                answered,
                answered ? Optional.empty() : Optional.of(now.nextAnswered(instant)),
                business.zone());
    }
}
