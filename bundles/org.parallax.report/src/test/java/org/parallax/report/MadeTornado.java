package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.result.Tornado.Sort;
import org.parallax.projection.situation.Indicator;

/** What made-up inputs move under a theory: one of every sort, one that bends, one that is as it is, and many small ones. */
public final class MadeTornado {

    public static final Tornado.Base BASE = new Tornado.Base(45.2, -4.2);

    private MadeTornado() {}

    /** Of overall cooperation in the 24th projected month. */
    public static Tornado of(String theory) {
        return of(theory, "A minister attends Takeshima Day");
    }

    /** The same, the first input of that title. */
    static Tornado of(String theory, String title) {
        var bars = new ArrayList<>(List.of(
                bar(Sort.EVENT, "ceremony", title, "probability", 0, 4.4, 1, -3.2),
                bar(Sort.EVENT, "landing", "A severe landing on the islets", "probability", 0, 2.1, 1, 0),
                bar(Sort.OPTION, "response=court", "How does Tokyo answer? Files at the ICJ", "share", 0, 0.4, 1, -0.5),
                bar(Sort.ASSUMPTION, "UnitedStates commitment", "Assumed United States commitment", "0 to 1", 0.4, -0.8, 0.7, 0.7),
                bar(Sort.PARAMETER, "mounting", "Pace at which resentment mounts", "1/month", 0.08, 0.9, 0.28, 0.4),
                bar(Sort.PARAMETER, "imprint", "Imprint of news on the image", "share", 0.15, 0.3, 0.733333, -0.5),
                bar(Sort.SHOCK, "sensitivity", "Sensitivity of the Republic of Korea to Takeshima / Dokdo from 2027-03 to 2028-02", "factor", 1.1, 0.2, 1.3, -0.2),
                bar(Sort.SHOCK, "withdrawal", "Withdrawal of the United States from 2028-01 to 2028-06", Tornado.PRESENCE, 0, 0.3, 1, 0)));
        for (int i = 0; i < 9; i++) {
            bars.add(bar(Sort.PARAMETER, "small" + i, "Small number " + i, "points", 10, -0.02 * i, 30, 0.02 * i));
        }
        bars.sort(Comparator.comparingDouble((Tornado.Bar bar) -> -bar.swing()));
        return new Tornado(theory, Indicator.COOPERATION, Made.AS_OF.plusMonths(24), 512, BASE, bars, 3);
    }

    /** One input with what it moves at its low and at its high end. */
    public static Tornado.Bar bar(Sort sort, String id, String title, String unit, double low, double lowMoves, double high, double highMoves) {
        return new Tornado.Bar(
                new Tornado.Input(sort, id, title, unit), sort == Sort.PARAMETER ? 128 : 512, end(low, lowMoves), end(high, highMoves));
    }

    private static Tornado.End end(double value, double moves) {
        return new Tornado.End(
                value, BASE.level() + moves, BASE.change() + moves, moves, Math.min(0, 2 * moves), Math.max(0, 2 * moves));
    }
}
