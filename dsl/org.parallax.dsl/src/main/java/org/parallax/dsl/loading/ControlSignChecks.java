package org.parallax.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.dsl.signs.ControlSigns;
import org.parallax.dsl.signs.Slip;

/** Names the signs in texts and comments that are no text. Such a sign in between is a slip and told as that. */
final class ControlSignChecks {

    private static final int MOST = 50;

    private ControlSignChecks() {
    }

    static List<Diagnostic> of(String text, List<Slip> slips, Locations places) {
        List<ControlSigns.Run> runs = apartFrom(slips, ControlSigns.in(text));
        List<Diagnostic> found = new ArrayList<>();
        for (ControlSigns.Run run : runs.subList(0, Math.min(MOST, runs.size()))) {
            boolean more = found.size() == MOST - 1 && runs.size() > MOST;
            found.add(Diagnostic.of(Severity.WARNING, IssueCode.CONTROL_SIGN.name(), ControlSigns.sentence(run.sign())
                    + (more ? " " + (runs.size() - MOST) + " more such signs follow." : ""),
                    places.at(run.offset(), run.length()), List.of(ControlSigns.cure(run.sign())), List.of()));
        }
        return found;
    }

    /** Both are in the order of the text and neither overlaps its like, so one pass over both is enough. */
    private static List<ControlSigns.Run> apartFrom(List<Slip> slips, List<ControlSigns.Run> runs) {
        List<ControlSigns.Run> apart = new ArrayList<>();
        int next = 0;
        for (ControlSigns.Run run : runs) {
            while (next < slips.size() && slips.get(next).end() <= run.offset()) {
                next++;
            }
            if (next == slips.size() || !isToldOf(run, slips.get(next))) {
                apart.add(run);
            }
        }
        return apart;
    }

    private static boolean isToldOf(ControlSigns.Run run, Slip slip) {
        return slip.kind() == Slip.Kind.SIGN && slip.start() <= run.offset() && run.offset() < slip.end();
    }
}
