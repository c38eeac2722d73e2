package followthrough.export;

import followthrough.concern.Concern;
import followthrough.concern.Gist;
import followthrough.concern.Person;
import followthrough.document.Node;
import followthrough.export.Rows.Column;
import followthrough.followup.Answer;
import followthrough.followup.Cause;
import followthrough.followup.Credit;
import followthrough.nolog.NoLog;
import followthrough.promise.Promise;
import followthrough.timing.Appointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns of each kind of rows. People of the business are given by their ids. */
final class Tables {
    private Tables() {}

    private record Answered(Concern concern, Answer answer) {}

    private record Promised(Concern concern, Promise promise) {}

    /**
     * A row a concern.
     *
     * @param tellings who told them and what, by their ids; absent if that is left out
     */
    static Rows concerns(List<Concern> concerns, Optional<Map<String, Gist>> tellings) {
        List<Column<Concern>> columns =
                new ArrayList<>(
                        List.of(
                                text("id", Concern::id),
                                text("reference", Concern::reference),
                                moment("told", concern -> concern.origin().toldAt()),
                                text("service", Concern::service),
                                text("channel", concern -> concern.origin().channel().code()),
                                flag("urgent", Concern::urgent),
                                text("state", concern -> concern.state().code()),
                                text("owner", Concern::owner),
                                number("handoffs", Concern::handoffs),
                                text("timing", concern -> concern.choice().timing().code()),
                                perhaps("start", concern -> concern.appointment().map(Appointment::start)),
                                perhaps("end", concern -> concern.appointment().map(Appointment::end)),
                                maybe("with", concern -> concern.appointment().map(Appointment::with)),
                                perhaps("nextNewsBy", Concern::nextNewsBy)));
        tellings.ifPresent(told -> columns.addAll(personal(told)));
        return Rows.of(columns, concerns);
    }

    private static List<Column<Concern>> personal(Map<String, Gist> tellings) {
        Function<Concern, Gist> telling =
                concern ->
                        Optional.ofNullable(tellings.get(concern.id()))
                                .orElseGet(() -> new Gist(Person.NOBODY, "", ""));
        return List.of(
                text("name", concern -> telling.apply(concern).person().name()),
                text("mail", concern -> telling.apply(concern).person().mail()),
                text("phone", concern -> telling.apply(concern).person().phone()),
                text("address", concern -> telling.apply(concern).person().address()),
                text("words", concern -> telling.apply(concern).told()));
    }

    /** A row for the last answer of each concern that has one. */
    static Rows answers(List<Concern> concerns) {
        List<Answered> answers =
                concerns.stream()
                        .flatMap(concern ->
                                concern.followUp().lastAnswer().map(answer -> new Answered(concern, answer)).stream())
                        .toList();
        return Rows.of(
                List.of(
                        text("concern", row -> row.concern().id()),
                        text("reference", row -> row.concern().reference()),
                        moment("told", row -> row.concern().origin().toldAt()),
                        text("service", row -> row.concern().service()),
                        perhaps("resolvedAt", row -> row.concern().followUp().lastCredit().map(Credit::at)),
                        maybe("resolvedBy", row -> row.concern().followUp().lastCredit().map(Credit::who)),
                        text("resolved", row -> row.answer().resolved().code()),
                        scale("satisfaction", row -> row.answer().satisfaction()),
                        scale("effort", row -> row.answer().effort()),
                        new Column<>(
                                "repeated", row -> row.answer().repeated().map(Node::flag).orElseGet(Node::nothing)),
                        flag("callMe", row -> row.answer().callMe()),
                        flag("someoneElse", row -> row.answer().someoneElse()),
                        maybe("cause", row -> row.concern().followUp().saidCause().map(Cause::code))),
                answers);
    }

    /** A row for each promise of each concern, of which the first and the latest are kept. */
    static Rows promises(List<Concern> concerns) {
        List<Promised> promises =
                concerns.stream()
                        .flatMap(concern ->
                                concern.promises().all().stream().map(promise -> new Promised(concern, promise)))
                        .toList();
        return Rows.of(
                List.of(
                        text("concern", row -> row.concern().id()),
                        text("reference", row -> row.concern().reference()),
                        text("service", row -> row.concern().service()),
                        text("kind", row -> row.promise().kind().code()),
                        text("by", row -> row.promise().by().code()),
                        moment("made", row -> row.promise().made()),
                        moment("due", row -> row.promise().due()),
                        text("outcome", row -> row.promise().outcome().code())),
                promises);
    }

    /** A row for each thing that was said no to. */
    static Rows noLog(List<NoLog.Line> lines, boolean inWords) {
        List<Column<NoLog.Line>> columns =
                new ArrayList<>(
                        List.of(
                                text("id", line -> line.entry().id()),
                                moment("at", line -> line.entry().at()),
                                text("who", line -> line.entry().who()),
                                text("reason", line -> line.entry().reason()),
                                text("service", line -> line.entry().service()),
                                text("concern", line -> line.entry().concern())));
        if (inWords) {
            columns.add(text("asked", line -> line.said().asked()));
            columns.add(text("why", line -> line.said().why()));
            columns.add(text("offered", line -> line.said().offered()));
        }
        return Rows.of(columns, lines);
    }

    private static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, thing -> Node.text(value.apply(thing)));
    }

    private static <T> Column<T> maybe(String name, Function<T, Optional<String>> value) {
        return new Column<>(name, thing -> value.apply(thing).map(Node::text).orElseGet(Node::nothing));
    }

    private static <T> Column<T> moment(String name, Function<T, Instant> value) {
        return new Column<>(name, thing -> Node.text(value.apply(thing).toString()));
    }

    private static <T> Column<T> perhaps(String name, Function<T, Optional<Instant>> value) {
        return maybe(name, thing -> value.apply(thing).map(Instant::toString));
    }

    private static <T> Column<T> number(String name, Function<T, Integer> value) {
        return new Column<>(name, thing -> Node.number(value.apply(thing)));
    }

    private static <T> Column<T> scale(String name, Function<T, OptionalInt> value) {
        return new Column<>(
                name,
                thing -> {
                    OptionalInt said = value.apply(thing);
                    return said.isPresent() ? Node.number(said.getAsInt()) : Node.nothing();
                });
    }

    private static <T> Column<T> flag(String name, Function<T, Boolean> value) {
        return new Column<>(name, thing -> Node.flag(value.apply(thing)));
    }
}
