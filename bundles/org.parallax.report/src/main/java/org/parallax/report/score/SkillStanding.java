package org.parallax.report.score;

/** What may be said of a skill, by the rules that were fixed beforehand and their corrections. */
public enum SkillStanding {

    /** The whole interval lies above 0, the values are enough, and the same changes moved round the calendar do worse. */
    SHOWN,

    /** The whole interval lies below 0, and the values are enough. */
    WORSE,

    /** All that {@link #SHOWN} asks for, but moved round the calendar the same changes do as well, or could not be moved. */
    AS_GOOD_ELSEWHERE,

    /** The whole interval lies above 0, of too few values to say anything. */
    OF_TOO_FEW,

    /** The interval holds 0, or what lies above it rounds to nothing. */
    NOT_SHOWN
}
