package followthrough.followup;

import followthrough.aws.DynamoDbItem;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How a follow-up stands in the head of a concern. */
public final class DynamoDbFollowUpFormat {
    private static final String STAGE = "stage";
    private static final String REOPENED = "reopened";
    private static final String RESOLUTION = "resolution";
    private static final String WHO = "who";
    private static final String TEAM = "team";
    private static final String AT = "at";
    private static final String HANDED_OVER = "handedOver";
    private static final String FIRST_TIME = "firstTime";
    private static final String KEPT = "kept";
    private static final String PROMISED = "promised";
    private static final String ASKED = "asked";
    private static final String REPEATED = "askedAgain";
    private static final String SKIP = "skip";
    private static final String CAUSE = "cause";
    private static final String RESOLVED = "resolved";
    private static final String SATISFACTION = "satisfaction";
    private static final String EFFORT = "effort";
    private static final String TOLD_TWICE = "repeated";
    private static final String CALL_ME = "callMe";
    private static final String SOMEONE_ELSE = "someoneElse";

    private enum Stage {
        NOTHING,
        PLANNED,
        OPEN,
        OVER;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Stage of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    private DynamoDbFollowUpFormat() {}

    /** As a part of a head. */
    public static DynamoDbItem write(FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Nothing(boolean reopened) -> part(Stage.NOTHING).flag(REOPENED, reopened);
            case FollowUp.Planned(Credit credit, boolean reopened) ->
                    credited(part(Stage.PLANNED), credit).flag(REOPENED, reopened);
            case FollowUp.Open open -> {
                DynamoDbItem part = credited(part(Stage.OPEN), open.credit());
                said(part, open.answer(), open.cause());
                yield part.instant(ASKED, open.asked()).flag(REPEATED, open.repeated());
            }
            case FollowUp.Over over -> {
                DynamoDbItem part = credited(part(Stage.OVER), over.credit());
                over.skip().ifPresent(skip -> part.text(SKIP, skip.code()));
                said(part, over.answer(), over.cause());
                yield part;
            }
        };
    }

    private static DynamoDbItem part(Stage stage) {
        return DynamoDbItem.part().text(STAGE, stage.code());
    }

    private static DynamoDbItem credited(DynamoDbItem part, Credit credit) {
        return part.number(RESOLUTION, credit.resolution())
                .text(WHO, credit.who())
                .text(TEAM, credit.team())
                .instant(AT, credit.at())
                .flag(HANDED_OVER, credit.handedOver())
                .flag(FIRST_TIME, credit.firstTime())
                .number(KEPT, credit.kept())
                .number(PROMISED, credit.promised());
    }

    private static void said(DynamoDbItem part, Optional<Answer> said, Optional<Cause> cause) {
        cause.ifPresent(why -> part.text(CAUSE, why.code()));
        said.ifPresent(answer -> {
            part.text(RESOLVED, answer.resolved().code());
            answer.satisfaction().ifPresent(score -> part.number(SATISFACTION, score));
            answer.effort().ifPresent(score -> part.number(EFFORT, score));
            answer.repeated().ifPresent(twice -> part.flag(TOLD_TWICE, twice));
            part.flag(CALL_ME, answer.callMe()).flag(SOMEONE_ELSE, answer.someoneElse());
        });
    }

    /** As a part of a head holds it. Heads of older formats hold none. */
    public static FollowUp read(DynamoDbItem part) {
        if (!part.has(STAGE)) {
            return FollowUp.none();
        }
        return switch (Stage.of(part.text(STAGE))) {
            case NOTHING -> new FollowUp.Nothing(part.flag(REOPENED));
            case PLANNED -> new FollowUp.Planned(credit(part), part.flag(REOPENED));
            case OPEN ->
                    new FollowUp.Open(
                            credit(part), part.instant(ASKED), part.flag(REPEATED), answer(part), cause(part));
            case OVER -> new FollowUp.Over(credit(part), skip(part), answer(part), cause(part));
        };
    }

    private static Credit credit(DynamoDbItem part) {
        return new Credit(
                part.number(RESOLUTION),
                part.text(WHO),
                part.text(TEAM),
                part.instant(AT),
                part.flag(HANDED_OVER),
                part.flag(FIRST_TIME),
                (int) part.number(KEPT),
                (int) part.number(PROMISED));
    }

    private static Optional<Skip> skip(DynamoDbItem part) {
        return part.has(SKIP) ? Skip.of(part.text(SKIP)) : Optional.empty();
    }

    private static Optional<Cause> cause(DynamoDbItem part) {
        return part.has(CAUSE) ? Cause.of(part.text(CAUSE)) : Optional.empty();
    }

    private static Optional<Answer> answer(DynamoDbItem part) {
        return part.has(RESOLVED)
                ? Answer.Resolved.of(part.text(RESOLVED))
                        .map(resolved ->
                                new Answer(
                                        resolved,
                                        score(part, SATISFACTION),
                                        score(part, EFFORT),
                                        part.has(TOLD_TWICE) ? Optional.of(part.flag(TOLD_TWICE)) : Optional.empty(),
                                        part.flag(CALL_ME),
                                        part.flag(SOMEONE_ELSE)))
                : Optional.empty();
    }

    private static OptionalInt score(DynamoDbItem part, String name) {
        return part.has(name) ? OptionalInt.of((int) part.number(name)) : OptionalInt.empty();
    }
}
