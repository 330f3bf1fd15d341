package org.parallax.backtest.run;

import java.io.IOException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.backtest.result.Arm;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;

/**
 * Finds the courses of all theories from one origin. One projection gives an informed course and, as what it is held against,
 * the blind one; an arm that adds nothing to the one before is not projected. Used by one thread.
 */
final class OriginRun {

    private final ArmProjector projector;
    private final CourseKey.Basis basis;
    private final Optional<CourseStore> store;
    private final RecordByMonth record;
    private final YearMonth origin;
    private final Map<Arm, Map<String, CourseSheet>> found = new EnumMap<>(Arm.class);

    OriginRun(
            ArmProjector projector, CourseKey.Basis basis, Optional<CourseStore> store, RecordByMonth record,
            YearMonth origin) {
        this.projector = projector;
        this.basis = basis;
        this.store = store;
        this.record = record;
        this.origin = origin;
    }

    /**
     * The courses in some arms; the blind arm is always among them.
     *
     * @return rejected if what was computed cannot be kept
     */
    Outcome<OriginCourses> run(Set<Arm> arms) {
        var situations = new ArmSituations(record, origin, basis.months());
        for (var arm : Arm.values()) {
            found.put(arm, kept(arm));
        }
        try {
            var before = Arm.NONE;
            for (var arm : Arm.values()) {
                if (arm != Arm.NONE && arms.contains(arm)) {
                    boolean same = situations.in(arm).equals(situations.in(before));
                    if (!same && !project(arm, situations.in(arm))) {
                        return new Outcome.Cancelled<>();
                    }
                    before = same ? before : arm;
                }
            }
            if (!project(Arm.NONE, situations.in(Arm.NONE))) {
                return new Outcome.Cancelled<>();
            }
        } catch (IOException full) {
            return new Outcome.Rejected<>("what was computed cannot be kept: " + full.getMessage());
        }
        return new Outcome.Completed<>(new OriginCourses(filled(arms, situations), projector.failures()));
    }

    /** An arm that adds nothing has the courses of the one before. */
    private Map<Arm, Map<String, CourseSheet>> filled(Set<Arm> arms, ArmSituations situations) {
        var filled = new EnumMap<Arm, Map<String, CourseSheet>>(Arm.class);
        var before = Arm.NONE;
        for (var arm : Arm.values()) {
            if (arm == Arm.NONE || arms.contains(arm)) {
                before = situations.in(arm).equals(situations.in(before)) ? before : arm;
                filled.put(arm, found.getOrDefault(before, Map.of()));
            }
        }
        return filled;
    }

    private Map<String, CourseSheet> kept(Arm arm) {
        var kept = new HashMap<String, CourseSheet>();
        for (var card : projector.cards()) {
            store.flatMap(folder -> folder.read(key(arm, card))).ifPresent(sheet -> kept.put(card.id(), sheet));
        }
        return kept;
    }

    /** Projects what is missing of an arm, and of the blind one by the way; false if that was cancelled. */
    private boolean project(Arm arm, Situation situation) throws IOException {
        var missing = projector.cards().stream().filter(card -> isMissing(arm, card)).map(TheoryCard::id).toList();
        if (missing.isEmpty()) {
            return true;
        }
        var outcome = projector.project(situation, missing);
        if (outcome instanceof Outcome.Completed<List<TheoryProjection>>(var projections)) {
            for (var projection : projections) {
                keep(Arm.NONE, projection.theory(), CourseSheet.blind(projection.reference()));
                if (arm != Arm.NONE) {
                    keep(arm, projection.theory(), CourseSheet.informed(projection.scenario(), projection.change()));
                }
            }
        }
        return !(outcome instanceof Outcome.Cancelled<List<TheoryProjection>>);
    }

    private boolean isMissing(Arm arm, TheoryCard card) {
        return !found.getOrDefault(arm, Map.of()).containsKey(card.id()) && !projector.failures().containsKey(card.id());
    }

    private void keep(Arm arm, TheoryCard card, CourseSheet sheet) throws IOException {
        var courses = found.computeIfAbsent(arm, each -> new HashMap<>());
        if (courses.putIfAbsent(card.id(), sheet) == null && store.isPresent()) {
            store.get().write(key(arm, card), sheet);
        }
    }

    private CourseKey key(Arm arm, TheoryCard card) {
        return CourseKey.of(basis, record, origin, arm, card);
    }
}
