package org.parallax.exercise.command;

import java.util.Optional;
import org.parallax.exercise.log.NoteTag;

/** What is said in free words. */
public sealed interface RemarkCommand extends Command {

    /** Ask a question of the text. */
    record OpenQuestion(String question) implements RemarkCommand {}

    /** Answer it. */
    record GiveAnswer(String question, String text) implements RemarkCommand {}

    /** Show the answer of the record of this number. */
    record ShowAnswer(long answer) implements RemarkCommand {}

    /**
     * Take a note.
     *
     * @param note an id that no note has
     * @param about number of the record to which it is one; empty for the moment
     */
    record TakeNote(String note, String text, NoteTag tag, Optional<Long> about, boolean hidden) implements RemarkCommand {}

    /** Withdraw a note; its record stays. */
    record WithdrawNote(String note) implements RemarkCommand {}

    /** Mark the play as it stands. */
    record SetMark(String mark, String title) implements RemarkCommand {}
}
