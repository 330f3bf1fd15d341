package org.parallax.exercise.command;

import java.util.Optional;

/** What concerns the session as a whole. */
public sealed interface SessionCommand extends Command {

    /**
     * Begin a log.
     *
     * @param session its name
     * @param product the version that begins it
     * @param seed of what chance decides in the room
     */
    record Prepare(String session, String product, boolean rehearsal, long seed) implements SessionCommand {}

    /** Go on with a log after another program has ended. */
    record Continue(String product) implements SessionCommand {}

    /**
     * Let people in.
     *
     * @param code digest of the code with which they join
     */
    record OpenLobby(String code) implements SessionCommand {}

    /** Open or close joining; a code replaces the one before. */
    record SetJoining(boolean open, Optional<String> code) implements SessionCommand {}

    /** Begin to play. */
    record Start() implements SessionCommand {}

    /** Stop for a while. */
    record Pause(String reason) implements SessionCommand {}

    /** Go on after a pause. */
    record Resume() implements SessionCommand {}

    /** End the play. */
    record EndPlay() implements SessionCommand {}

    /**
     * Close the session.
     *
     * @param head digest of the log so far
     */
    record Close(String head) implements SessionCommand {}

    /** Open a closed session again for its debrief. */
    record Reopen(String reason) implements SessionCommand {}

    /** The machine slept for so long. */
    record NoticeGap(long seconds) implements SessionCommand {}

    /** A report was written. */
    record TellReport(String format, String sha256) implements SessionCommand {}
}
