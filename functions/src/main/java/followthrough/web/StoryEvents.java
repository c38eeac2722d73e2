package followthrough.web;

import followthrough.concern.CallEvent;
import followthrough.concern.ConcernEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.HandoverEvent;
import followthrough.concern.PlanEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.WordEvent;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.web.page.Frame;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Says what customers do not see of what happened, to whoever answers for the business.
 *
 * @param zone of the reader
 */
record StoryEvents(Frame frame, Settings settings, ZoneId zone) {
    /** The sentence of an event. */
    String say(ConcernEvent event) {
        return switch (event) {
            case PlanEvent plan -> say(plan);
            case PromiseEvent promise -> say(promise);
            case FollowUpEvent question -> say(question);
            case CallEvent.Turned(var step) -> frame.say("story.call-turned." + step.code());
            case CallEvent.Added _ -> frame.say("story.call-added");
            case HandoverEvent.HandedOver handed -> frame.say("story.to-office", settings.nameOf(handed.by()));
            case HandoverEvent.WasOff off ->
                    frame.say(
                            "story.was-off",
                            settings.nameOf(off.member()),
                            moment(off.time().start()),
                            moment(off.time().end()));
            case TimingEvent.Doubted doubted -> frame.say("story.doubted." + (doubted.doubtful() ? "yes" : "no"));
            case WordEvent.Noted noted -> frame.say("story.noted", settings.nameOf(noted.who()));
            default -> frame.say("story.unknown", event.kind());
        };
    }

    /** A promise, as the team says it: “a first answer”. */
    String promised(Promise.Id promise) {
        return frame.say("letter.team.promise." + promise.kind().code() + "." + promise.by().code());
    }

    private String say(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlannedAgain _ -> frame.say("story.planned-again");
            case PlanEvent.Released _ -> frame.say("story.released");
            case PlanEvent.Dropped dropped -> frame.say("story.dropped." + code(dropped.why()));
        };
    }

    private String say(PromiseEvent event) {
        return switch (event) {
            case PromiseEvent.Stepped stepped -> about("story.step." + stepped.step().code(), stepped.promise());
            case PromiseEvent.Kept kept -> about("story.kept." + kept.outcome().code(), kept.promise());
            case PromiseEvent.Replaced replaced -> about("story.replaced", replaced.promise());
            case PromiseEvent.Amended amended -> about("story.amended." + amended.outcome().code(), amended.promise());
            case PromiseEvent.Broken broken -> about("story.broken", broken.promise());
        };
    }

    private String about(String key, Promise.Id promise) {
        return frame.say(key, promised(promise), moment(promise.due()));
    }

    private String say(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Skipped skipped -> frame.say("story.skipped." + skipped.why().code());
            case FollowUpEvent.Closed closed -> frame.say("story.closed." + (closed.answered() ? "yes" : "no"));
            case FollowUpEvent.CauseSaid said ->
                    frame.say(
                            "story.cause",
                            settings.nameOf(said.by().who()),
                            frame.say("work.cause." + said.cause().code()));
            default -> frame.say("story.unknown", event.kind());
        };
    }

    private String moment(Instant at) {
        return frame.words().moment(at, zone);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
