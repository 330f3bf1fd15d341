package org.parallax.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.parallax.backtest.aftermath.AftermathStudy;
import org.parallax.backtest.aftermath.MeasuredAftermaths;
import org.parallax.backtest.series.HeadPlaces;
import org.parallax.backtest.series.Observation;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesDirection;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesHead;
import org.parallax.backtest.series.SeriesKind;
import org.parallax.backtest.series.SeriesProblem;
import org.parallax.backtest.series.SeriesReading;
import org.parallax.backtest.series.Step;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.Situation;

/** Visitors that stay away after the landings of 2005 and 2012, a yearly control, a poll of late, and series that cannot be used. */
final class MadeAftermaths {

    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final SeriesDirection BOTH = new SeriesDirection.Mutual();

    private MadeAftermaths() {}

    /** With {@code text} at the end of every text. */
    static MeasuredAftermaths of(Situation situation, List<Precedents> cases, String text) {
        var visitors = series("visitors", Step.MONTH, BOTH, text, 0, 300, MadeAftermaths::visitors);
        var share = series("share", Step.YEAR, BOTH, text, 0, 25, year -> 0.2 + year % 3 * 0.01);
        var poll = series("poll", Step.IRREGULAR, BOTH, text, 18, 26, year -> 40 + year % 2);
        var other = series("other", Step.YEAR, new SeriesDirection.From("JPN", "CHN"), text, 0, 25, year -> 1);
        return AftermathStudy.of(situation, cases, List.of(
                new SeriesReading.Faulty("broken" + text, List.of(new SeriesProblem("broken.csv", 1, 1, text))),
                readable(other), readable(poll), readable(share), readable(visitors)));
    }

    private static SeriesReading readable(SeriesFile file) {
        var place = new HeadPlaces.Place("made-up.csv", 1, 1);
        return new SeriesReading.Readable(file, new HeadPlaces(place, place));
    }

    private static double visitors(int month) {
        boolean after = month >= 63 && month < 69 || month >= 152 && month < 158;
        return 50 + month % 5 - (after ? 20 : 0);
    }

    private static SeriesFile series(
            String id, Step step, SeriesDirection direction, String text, int from, int to, IntToDoubleFunction value) {
        var values = new ArrayList<Observation>();
        for (int i = from; i < to; i++) {
            var month = FIRST.plusMonths((long) i * step.months());
            var period = Period.parse(step == Step.YEAR ? String.valueOf(month.getYear()) : month.toString()).orElseThrow();
            values.add(new Observation(period, value.applyAsDouble(i)));
        }
        var last = values.getLast().period();
        return new SeriesFile(id + text,
                new SeriesHead(new SeriesHead.Provenance("Title of " + id + text, "percent" + text, "made up", Optional.empty()), step,
                        new SeriesHead.Split(last.text(), last.last()),
                        new SeriesHead.Linkage("political", direction, 1, SeriesKind.STOCK), false, id.equals("share")),
                values, "5e41");
    }
}
