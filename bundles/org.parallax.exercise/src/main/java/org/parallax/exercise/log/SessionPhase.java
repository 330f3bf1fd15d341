package org.parallax.exercise.log;

/** In which state a session is. */
public enum SessionPhase {
    /** Written and checked; the room is shut. */
    PREPARED,
    /** People come in. */
    LOBBY,
    /** The room plays. */
    PLAYING,
    /** The room has stopped for a while: what is open stays open, timers stand. */
    PAUSED,
    /** The play is over and is talked about. */
    DEBRIEF,
    /** Nothing more is taken. */
    CLOSED;

    /** Whether timers run. */
    public boolean timersRun() {
        return this == LOBBY || this == PLAYING || this == DEBRIEF;
    }
}
