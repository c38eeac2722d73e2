package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.followup.Answer;
import followthrough.followup.Cause;
import followthrough.web.page.Frame;
import followthrough.web.page.Option;
import followthrough.web.page.WorkFollowUp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns what the customer answered whether it is totally resolved into what the team reads. */
final class WorkFollowUpView {
    private WorkFollowUpView() {}

    static Optional<WorkFollowUp> of(ConcernFile file, Frame frame) {
        return file.concern().followUp().lastAnswer().map(answer -> of(file, answer, frame));
    }

    private static WorkFollowUp of(ConcernFile file, Answer answer, Frame frame) {
        Concern concern = file.concern();
        return new WorkFollowUp(
                said(answer, frame),
                file.lastAnswered(),
                answer.isBad() ? causes(frame) : List.of(),
                concern.followUp().saidCause().map(Cause::code).orElse(""),
                !concern.state().isOpen() && file.isReachedByMail());
    }

    private static List<String> said(Answer answer, Frame frame) {
        List<String> said = new ArrayList<>(List.of(frame.say("work.follow-up." + answer.resolved().code())));
        answer.satisfaction().ifPresent(score -> said.add(frame.say("work.follow-up.satisfied", score)));
        answer.effort().ifPresent(score -> said.add(frame.say("work.follow-up.easy", score)));
        answer.repeated().filter(twice -> twice).ifPresent(_ -> said.add(frame.say("work.follow-up.twice")));
        if (answer.someoneElse()) {
            said.add(frame.say("work.follow-up.else"));
        }
        return said;
    }

    private static List<Option> causes(Frame frame) {
        return Arrays.stream(Cause.values())
                .map(cause -> new Option(cause.code(), frame.say("work.cause." + cause.code())))
                .toList();
    }
}
