package org.parallax.exercise.log;

import java.util.Optional;
import org.parallax.projection.wire.WireName;

/** What was said in free words. It belongs to the session, whatever branch is played. */
public sealed interface RemarkFact extends Fact {

    /** A question is open. */
    @WireName("question.opened")
    record QuestionOpened(String question, String title) implements RemarkFact {}

    /** An answer to it. */
    @WireName("answer.given")
    record AnswerGiven(String question, String seat, String text) implements RemarkFact {}

    /** An answer is shown: that of the record of this number. */
    @WireName("answer.shown")
    record AnswerShown(String question, long answer) implements RemarkFact {}

    /**
     * A remark.
     *
     * @param note its id
     * @param about number of the record to which it is one; empty for the moment
     * @param hidden whether it is for whoever took it and the full report alone
     */
    @WireName("note.taken")
    record NoteTaken(String note, String text, NoteTag tag, Optional<Long> about, boolean hidden) implements RemarkFact {}

    /** A remark no longer counts; its record stays. */
    @WireName("note.withdrawn")
    record NoteWithdrawn(String note) implements RemarkFact {}

    /** The play as it stands can be gone back to. */
    @WireName("mark")
    record Marked(String mark, String title) implements RemarkFact {}
}
