package org.parallax.report;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.report.record.RecordCurve.Course;
import org.parallax.report.record.RecordCurve.Verdict;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Citation;

/** A curve that ebbs and flows, with what sources say of it. */
public final class MadeCurve {

    private static final List<Citation> TAMAKI = List.of(new Citation("tamaki2024", "The Challenges Ahead"));

    private MadeCurve() {}

    /** Four courses of {@code months} months. */
    public static RecordCurve of(YearMonth from, int months) {
        return new RecordCurve(
                from,
                List.of(
                        course("cooperation", "Cooperation overall", months, 52, 60),
                        course("political", "Political", months, 47, 43),
                        course("view-of-Japan-by-SouthKorea", "View of Japan by Republic of Korea", months, 34, 50),
                        course("view-of-SouthKorea-by-Japan", "View of Republic of Korea by Japan", months, 45, 71)),
                List.of(
                        new Verdict("sweetSpot", "Relations are in “a sweet spot”", "", RecordDate.of(YearMonth.of(2024, 8)), TAMAKI),
                        new Verdict(
                                "worst", "Relations are the worst since normalisation in 1965, with no end of the dispute over wartime labour and trade in sight",
                                "political", RecordDate.of(LocalDate.of(2021, 10, 1)), TAMAKI),
                        new Verdict(
                                "spiral", "A spiral", "political", RecordDate.of(Year.of(2017)), Optional.of(RecordDate.of(YearMonth.of(2019, 6))), TAMAKI),
                        new Verdict("thaw", "A thaw", "", RecordDate.of(YearMonth.of(2024, 10)), List.of())));
    }

    private static Course course(String indicator, String label, int months, double middle, double period) {
        return new Course(indicator, label, IntStream.range(0, months).mapToObj(i -> middle + 12 * StrictMath.sin(i * 6 / period)).toList());
    }
}
