package org.parallax.editing.theories;

import java.util.ArrayList;
import java.util.List;
import org.parallax.editing.theories.TheoryLine.Standing;
import org.parallax.projection.plugin.Defect;

/**
 * Something the user would expect to see and does not.
 *
 * @param sentence why, with a full stop
 * @param theory id of the theory that is missing; empty for a plug-in of which nothing is known
 * @param cures what can be done about it
 */
public record Absence(String sentence, String theory, List<Cure> cures) {

    /** What the user can do about it. */
    public enum Cure {
        TRY_AGAIN("Try again"),
        SWITCH_OFF("Switch it off"),
        SWITCH_ON("Switch it on"),
        SHOW_LOG("Show the log"),
        HIDE("Hide");

        private final String label;

        Cure(String label) {
            this.label = label;
        }

        /** Words for a link. */
        public String label() {
            return label;
        }
    }

    public Absence {
        cures = List.copyOf(cures);
    }

    /** A plug-in that could not be used. */
    public static Absence of(Defect defect) {
        return new Absence(defect.sentence() + ".", "", List.of(Cure.HIDE, Cure.SHOW_LOG));
    }

    /** The theories a scenario asks for that are not shown; one that is off only where it is asked for by name. */
    public static List<Absence> of(List<TheoryLine> lines, List<String> named) {
        var absences = new ArrayList<Absence>();
        for (var line : lines) {
            if (line.asked() && line.standing() instanceof Standing.Failed(var sentence, var out)) {
                absences.add(new Absence(sentence + ".", line.id(), out
                        ? List.of(Cure.TRY_AGAIN, Cure.SWITCH_OFF)
                        : List.of(Cure.SWITCH_OFF, Cure.SHOW_LOG)));
            } else if (named.contains(line.id()) && line.standing() instanceof Standing.Off) {
                absences.add(new Absence(
                        "The scenario asks for “" + line.title() + "”, which is switched off.", line.id(), List.of(Cure.SWITCH_ON)));
            }
        }
        return absences;
    }
}
