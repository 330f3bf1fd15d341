package org.parallax.theories.clash;

import java.util.List;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What leaders add or take away: their political family, their stance, what room they have at home. */
record DomesticPolitics(Pulls pulls, double temper, LameDuck lameDuck, double supportForRoom, double backlash) {

    /** What a political family, or stances, add to relations at most, in points. */
    record Pulls(double progressive, double conservative, double nationalist, double stances) {}

    /**
     * How a leader's room shrinks towards the end of a term.
     *
     * @param loss the share of it lost in the last month
     * @param months how many months before the end it begins to shrink
     */
    record LameDuck(double loss, double months) {}

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("progressive", "Pull of a progressive on the aggrieved side", "points", 0, 5, 15,
                    "A progressive takes up the grievance: Moon's administration against Park's (Tamaki 2024, On"
                            + " the Mend?). Points of political cooperation and reconciliation that relations settle on in a few"
                            + " years."),
            new Parameter("conservative", "Pull of a conservative on the aggrieved side", "points", 0, 3, 15,
                    "'A conservative president in South Korea who is more amenable' (Tamaki 2024, On the Mend?);"
                            + " being a military dictator 'made it easier' for Park Chung-hee (The Essence);"
                            + " Chun, 'being a conservative himself', helped as well (On the Mend?)."),
            new Parameter("nationalist", "Pull of an ultra-conservative on either side", "points", 0, 5, 15,
                    "'What if an ultra-conservative wins' (Tamaki 2024, The Need to Capitalize)? Taken as"
                            + " strong as a progressive's."),
            new Parameter("stancePull", "Pull of a leader's stances", "points", 0, 3, 15,
                    "Points between a leader pragmatic on everything and one conciliatory (or hardline) on an"
                            + " issue that matters wholly; issues add up by salience, to this and no further. Under"
                            + " leaders who reached out he tells of 'a brief rapprochement' and 'another short bout of"
                            + " goodwill' (Tamaki 2024, On the Mend?), so no more than a family's pull: a reading."),
            new Parameter("temper", "Temper of a stance", "share", 0, 0.25, 0.8,
                    "How much more bad and less good news on an issue counts under a hardliner on it, and the"
                            + " reverse under a conciliator: Seoul's acquiescence over Sado (Tamaki 2024, The Challenges"
                            + " Ahead)."),
            new Parameter("lameDuck", "Lame duck's loss of room", "share", 0, 0.4, 1,
                    "At the 'tail-end' of Lee Myung-bak's presidency came the landing (Tamaki 2024, The Challenges"
                            + " Ahead). That a term's end makes news worse is a reading of this one case: in the last"
                            + " month bad news counts this share more, good news less, and a pull towards the other side"
                            + " loses this share."),
            new Parameter("lameDuckMonths", "Months in which a leader is a lame duck", "months", 1, 12, 24,
                    "Lee landed six months before his end; eight months were too few for Moon (Bard 2021). It"
                            + " grows evenly over a year.")
                    .likely(8, 18),
            new Parameter("supportForRoom", "Support that gives full room", "share", 0.1, 0.5, 1,
                    "Yoon reached out 'despite his dwindling domestic support' (Tamaki 2024, The Need to Capitalize):"
                            + " that an opening is worth less for it is ours. Under this support the room for one shrinks"
                            + " in proportion. Half is a majority."),
            new Parameter("backlash", "Backlash against an opening without room", "share", 0, 0.6, 1,
                    "'Political developments, particularly in South Korea, reopened the wounds' that the agreement of 2015"
                            + " was to close (Tamaki 2024, The Need to Capitalize): of a gesture, concession, agreement or"
                            + " summit this share of what there is no room for is taken back, and wears off as slowly as an"
                            + " aftertaste."));

    static DomesticPolitics of(ParameterValues values) {
        return new DomesticPolitics(
                new Pulls(
                        values.of("progressive"),
                        values.of("conservative"),
                        values.of("nationalist"),
                        values.of("stancePull")),
                values.of("temper"),
                new LameDuck(values.of("lameDuck"), values.of("lameDuckMonths")),
                values.of("supportForRoom"),
                values.of("backlash"));
    }

    /** A political family's pull in points; a leader of whom nothing is known pulls nowhere. */
    private double pull(Leaning leaning, double aggrieved) {
        return switch (leaning) {
            case PROGRESSIVE -> -pulls.progressive * aggrieved;
            case CENTRIST, UNKNOWN -> 0;
            case CONSERVATIVE, MILITARY -> pulls.conservative * aggrieved;
            case NATIONALIST -> -pulls.nationalist;
        };
    }

    /** 1 for the other side's friend, −1 for a hardliner. */
    static double warmth(Stance stance) {
        return switch (stance) {
            case CONCILIATORY -> 1;
            case PRAGMATIC -> 0;
            case HARDLINE -> -1;
        };
    }

    /** How much of a lame duck a leader is, 0 to {@code lameDuck}; 0 beyond the scheduled end. */
    double lameness(int monthsLeft) {
        return monthsLeft < 0 || monthsLeft >= lameDuck.months
                ? 0
                : lameDuck.loss * (1 - monthsLeft / lameDuck.months);
    }

    /** The part of a leader's opening to the other side that support and time allow, 0 to 1. */
    double room(double support, double lameness) {
        return Math.min(1, support / supportForRoom) * (1 - lameness);
    }

    /**
     * What a leader adds to relations, in points. Opening to the other side needs room, closing does not.
     *
     * @param stances the leader's stances by salience, −1 to 1
     * @param aggrieved how far the issues are this side's grievance, 0 to 1
     */
    double pull(Leaning leaning, double stances, double aggrieved, double room) {
        double disposition = pull(leaning, aggrieved) + pulls.stances * stances;
        return disposition > 0 ? disposition * room : disposition;
    }

    /**
     * By how much more or less news weighs for a side whose leader is so lame, has such room and stands so on the issue.
     * A conciliator soothes as far as there is room, a hardliner inflames.
     *
     * @param warmth of the leader's stance on the issue; 0 where there is none
     */
    double circumstance(boolean bad, double lameness, double room, double warmth) {
        double soothing = temper * (warmth > 0 ? warmth * room : warmth);
        return bad ? (1 + lameness) * (1 - soothing) : (1 - lameness) * (1 + soothing);
    }
}
