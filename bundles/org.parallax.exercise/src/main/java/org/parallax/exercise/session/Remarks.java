package org.parallax.exercise.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.RemarkFact;

/**
 * What was said in free words.
 *
 * @param questions title by id, those that have been opened
 * @param answers in their order
 * @param notes by id, those that count
 */
public record Remarks(ById<String> questions, List<Answer> answers, ById<Note> notes) {

    static final Remarks NONE = new Remarks(ById.none(), List.of(), ById.none());

    public Remarks {
        answers = List.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param number of its record
     * @param shown whether the room sees it
     */
    public record Answer(long number, String question, String seat, String text, boolean shown) {

        private Answer show() {
            return new Answer(number, question, seat, text, true);
        }
    }

    /** A note with whoever took it and the number of the record it is about. */
    public record Note(RemarkFact.NoteTaken taken, Author by, long about) {}

    /** The answer that the record of this number gave. */
    public Optional<Answer> answer(long number) {
        return answers.stream().filter(answer -> answer.number() == number).findFirst();
    }

    Remarks after(LogRecord record, RemarkFact fact) {
        return switch (fact) {
            case RemarkFact.QuestionOpened(var question, var title) ->
                new Remarks(questions.with(question, title), answers, notes);
            case RemarkFact.AnswerGiven(var question, var seat, var text) -> new Remarks(
                    questions,
                    Stream.concat(answers.stream(), Stream.of(new Answer(record.number(), question, seat, text, false)))
                            .toList(),
                    notes);
            case RemarkFact.AnswerShown(var question, var number) -> new Remarks(
                    questions,
                    answers.stream().map(answer -> answer.number() == number ? answer.show() : answer).toList(), notes);
            case RemarkFact.NoteTaken taken -> new Remarks(
                    questions, answers,
                    notes.with(taken.note(), new Note(taken, record.by(), taken.about().orElse(record.number()))));
            case RemarkFact.NoteWithdrawn(var note) -> new Remarks(questions, answers, notes.without(note));
            case RemarkFact.Marked marked -> this;
        };
    }
}
