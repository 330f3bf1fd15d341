package org.parallax.backtest.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.backtest.course.Course;
import org.parallax.backtest.course.Courses;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.TheoryCard;

/** The courses that were projected. The record can be asked for its levels as of any month. */
public final class ProjectedCourses implements Courses {

    /** As far back as the longest period that ends at an origin, and as much again. */
    private static final int MOST_PAST = 24;

    private final List<TheoryCard> cards;
    private final Map<Layers, RecordByMonth> records = new EnumMap<>(Layers.class);
    private final Map<Layers, Map<YearMonth, OriginCourses>> found = new EnumMap<>(Layers.class);
    private final Map<Layers, Upheavals> upheavals = new EnumMap<>(Layers.class);
    private final Map<Layers, Map<YearMonth, DocumentedLevels>> documented = new EnumMap<>(Layers.class);

    ProjectedCourses(List<TheoryCard> cards, CoursePlan plan, Map<RecordByMonth, Map<YearMonth, OriginCourses>> courses) {
        this.cards = List.copyOf(cards);
        for (var record : plan.records()) {
            records.put(record.layers(), record);
            found.put(record.layers(), Map.copyOf(courses.getOrDefault(record, Map.of())));
            upheavals.put(record.layers(), Upheavals.of(record, plan));
            documented.put(record.layers(), new ConcurrentHashMap<>());
        }
    }

    @Override
    public List<String> theories() {
        return cards.stream().map(TheoryCard::id).toList();
    }

    @Override
    public List<String> speaking(Indicator indicator) {
        return cards.stream().filter(card -> card.scope().claims(indicator)).map(TheoryCard::id).toList();
    }

    @Override
    public Optional<Course> of(String theory, Layers layers, Arm arm, Indicator indicator, YearMonth origin) {
        return Optional.ofNullable(found.getOrDefault(layers, Map.of()).get(origin))
                .flatMap(courses -> courses.of(arm, theory))
                .map(sheet -> new Course(
                        past(layers, indicator, origin), sheet.means().get(indicator.ordinal()),
                        sheet.variances().get(indicator.ordinal())));
    }

    @Override
    public YearMonth reach(Layers layers) {
        return record(layers).reach();
    }

    private RecordByMonth record(Layers layers) {
        return Optional.ofNullable(records.get(layers))
                .orElseThrow(() -> new IllegalArgumentException("The record was not read with layers " + layers.id()));
    }

    @Override
    public Series documented(Layers layers, Indicator indicator, YearMonth asOf) {
        var record = record(layers);
        return documented.getOrDefault(layers, new HashMap<>())
                .computeIfAbsent(asOf, month -> DocumentedLevelsBuilder.of(record.asOf(month)))
                .of(indicator);
    }

    @Override
    public List<YearMonth> upheavals(Layers layers, Indicator indicator) {
        return Optional.ofNullable(upheavals.get(layers)).map(all -> all.of(indicator)).orElse(List.of());
    }

    /** A sentence for each theory that failed, by its id: of the earliest origin at which it did. */
    public List<String> failures() {
        var failures = new TreeMap<String, String>();
        for (var byOrigin : found.values()) {
            new TreeMap<>(byOrigin).forEach((origin, courses) -> courses.failures().forEach(failures::putIfAbsent));
        }
        return new ArrayList<>(failures.values());
    }

    private Series past(Layers layers, Indicator indicator, YearMonth origin) {
        var levels = documented(layers, indicator, origin);
        int from = Math.max(0, levels.length() - MOST_PAST);
        return from == 0 ? levels : Series.of(Arrays.copyOfRange(levels.toArray(), from, levels.length()));
    }
}
