package org.parallax.exercise.conduct;

/** Why something is refused; each with its sentence in English, in which %s stands for what it is about. */
public enum RefusalCode {
    /** The state of the session does not allow it. */
    NOT_NOW("This is not possible while the session is %s."),
    /** Somebody else may do that. */
    NOT_YOURS("This is not yours to do."),
    /** Another console has acted since. */
    SEEN_OLDER("Something has happened since. Please look again."),
    /** Nobody can join. */
    JOINING_CLOSED("Joining is closed."),
    /** No seat is left. */
    TEAM_FULL("No seat is left in %s."),
    /** There is no such thing. */
    UNKNOWN("Nothing here is called %s."),
    /** It has been done. */
    DONE_BEFORE("This has been done already: %s."),
    /** What one gives does not fit what is asked. */
    UNFIT("This does not fit: %s."),
    /** A reason is asked for. */
    NEEDS_REASON("Please say why."),
    /** The room plays elsewhere since it went back. */
    WENT_BACK("The room has gone back to %s. Your earlier answer stays with its branch."),
    /** The room plays elsewhere since it returned. */
    PLAYS_ELSEWHERE("The room plays on another branch now. Your earlier answer stays with its branch."),
    /** No more answers are taken. */
    ASKING_CLOSED("This is closed: %s."),
    /** It is still open. */
    STILL_OPEN("This is still open: %s."),
    /** Others are asked. */
    NOT_ASKED("You are not asked this."),
    /** A secret needs more. */
    TOO_FEW("A secret among fewer than three is none."),
    /** Nobody votes on it. */
    NOT_VOTED_ON("Nobody votes on %s."),
    /** Ballots have not decided, or only advise. */
    NOT_DECIDED("The ballots have not decided %s."),
    /** A later poll counts. */
    LATER_POLL("A later poll counts: %s."),
    /** Nobody speaks for the team. */
    NO_LEAD("Nobody speaks for the team. Please name a lead."),
    /** Nothing is being played. */
    NO_MOVE("No move is being played."),
    /** The months do not fit. */
    OUT_OF_MONTHS("The move plays from %s to %s."),
    /** It has been ruled out. */
    RULED_OUT("This has been ruled out: %s."),
    /** A belief is asked at other times. */
    WRONG_TIME("This is not the time to ask %s.");

    private final String sentence;

    RefusalCode(String sentence) {
        this.sentence = sentence;
    }

    /** The sentence with its gaps. */
    public String sentence() {
        return sentence;
    }
}
