package org.parallax.exercise.conduct;

import org.parallax.exercise.command.RemarkCommand;
import org.parallax.exercise.log.RemarkFact;

/** What is said in free words. */
final class RemarkRules {

    private RemarkRules() {}

    static Ruling rule(Matter matter, RemarkCommand command) {
        return switch (command) {
            case RemarkCommand.OpenQuestion(var question) -> open(matter, question);
            case RemarkCommand.GiveAnswer(var question, var text) -> answer(matter, question, text);
            case RemarkCommand.ShowAnswer(var number) -> show(matter, number);
            case RemarkCommand.TakeNote note -> take(matter, note);
            case RemarkCommand.WithdrawNote(var note) -> Ruling.unless(
                    Ruling.noIf(!matter.state().remarks().notes().has(note), RefusalCode.UNKNOWN, note),
                    () -> Ruling.facts(new RemarkFact.NoteWithdrawn(note)));
            case RemarkCommand.SetMark(var mark, var title) -> Ruling.facts(new RemarkFact.Marked(mark, title));
        };
    }

    private static Ruling open(Matter matter, String id) {
        var question = matter.playbook().plan().asked().questions().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        return Ruling.unless(
                Ruling.noIf(question.isEmpty(), RefusalCode.UNKNOWN, id)
                        .or(() -> Ruling.noIf(matter.state().remarks().questions().has(id), RefusalCode.DONE_BEFORE, id)),
                () -> Ruling.facts(question.stream().map(asked -> new RemarkFact.QuestionOpened(id, asked.title()))));
    }

    private static Ruling answer(Matter matter, String question, String text) {
        return Ruling.unless(
                Ruling.noIf(!matter.state().remarks().questions().has(question), RefusalCode.UNKNOWN, question)
                        .or(() -> Ruling.noIf(text.isBlank(), RefusalCode.UNFIT, "an answer without words")),
                () -> Ruling.facts(new RemarkFact.AnswerGiven(question, matter.seat().orElseThrow().id(), text)));
    }

    private static Ruling show(Matter matter, long number) {
        var answer = matter.state().remarks().answer(number);
        return Ruling.unless(
                Ruling.noIf(answer.isEmpty(), RefusalCode.UNKNOWN, "answer " + number)
                        .or(() -> Ruling.noIf(answer.orElseThrow().shown(), RefusalCode.DONE_BEFORE, "answer " + number)),
                () -> Ruling.facts(new RemarkFact.AnswerShown(answer.orElseThrow().question(), number)));
    }

    private static Ruling take(Matter matter, RemarkCommand.TakeNote note) {
        boolean unknown = note.about().filter(about -> about < 1 || about > matter.state().position().number()).isPresent();
        return Ruling.unless(
                Ruling.noIf(matter.state().remarks().notes().has(note.note()), RefusalCode.DONE_BEFORE, note.note())
                        .or(() -> Ruling.noIf(note.text().isBlank(), RefusalCode.UNFIT, "a note without words"))
                        .or(() -> Ruling.noIf(unknown, RefusalCode.UNKNOWN, "record " + note.about().orElse(0L))),
                () -> Ruling.facts(
                        new RemarkFact.NoteTaken(note.note(), note.text(), note.tag(), note.about(), note.hidden())));
    }
}
