package org.parallax.theory.kit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.TheoryCard;

/** What a theory does with one situation. */
final class SituationCheck {

    /** Locales whose letters and digits differ from the usual ones. */
    private static final List<Locale> LOCALES =
            List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"));

    private static final List<String> ZONES = List.of("Asia/Kathmandu", "America/St_Johns");

    private final Subject subject;
    private final TheoryCard card;
    private final Situation situation;
    private final SampleCourse course;
    private final TheoryCheck check;

    SituationCheck(Subject subject, Situation situation) {
        this.subject = subject;
        this.card = subject.card();
        this.situation = situation;
        this.course = SampleCourse.lively(situation);
        this.check = subject.check();
    }

    /** Checks the theory on the situation; why it declined, if it did. */
    Optional<String> check() {
        Optional<PreparedTheory> prepared;
        try {
            prepared = subject.prepared(situation, card.defaults());
        } catch (IllegalArgumentException declined) {
            return Optional.of(reason(declined));
        }
        prepared.ifPresentOrElse(
                this::check, () -> check.add(Promise.ANSWERS, "on " + situation.scenario() + " it prepares nothing"));
        return Optional.empty();
    }

    private void check(PreparedTheory prepared) {
        var runs = subject.runs(prepared, course);
        var paths = runs.oneByOne();
        for (var path : paths) {
            path.fault().ifPresent(fault -> check.add(Promise.LEVELS, "on " + situation.scenario() + " " + fault));
        }
        compare(Promise.REPEATS, "once more", paths, again().oneByOne());
        compare(Promise.REPEATS, "side by side", paths, runs.sideBySide());
        if (check.keeps(Promise.REPEATS)) {
            runs.onThreads().forEach(others -> compare(Promise.THREADS, "on a thread of its own", paths, others));
            checkSurroundings(paths);
            checkBaseline(prepared);
        }
        if (check.keeps(Promise.LEVELS)) {
            card.parameters().forEach(this::checkRange);
        }
    }

    private Runs again() {
        return subject.runs(course, card.defaults());
    }

    private String reason(IllegalArgumentException declined) {
        var reason = declined.getMessage();
        if (reason == null || reason.isBlank()) {
            check.add(Promise.ANSWERS, "it declines " + situation.scenario() + " without a reason");
            return "it says none";
        }
        return reason;
    }

    private void compare(Promise promise, String how, List<RecordedPath> some, List<RecordedPath> others) {
        for (int run = 0; run < some.size(); run++) {
            check.addDifference(
                    promise, situation.scenario() + " " + how, some.get(run).differenceTo(others.get(run)));
        }
    }

    private void checkSurroundings(List<RecordedPath> paths) {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        for (int place = 0; place < LOCALES.size(); place++) {
            var how = "in " + LOCALES.get(place).toLanguageTag() + " and " + ZONES.get(place);
            try {
                Locale.setDefault(LOCALES.get(place));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(place)));
                if (!card.equals(subject.theory().card())) {
                    check.add(Promise.SURROUNDINGS, "its card differs " + how);
                }
                compare(Promise.SURROUNDINGS, how, paths, again().oneByOne());
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    private void checkBaseline(PreparedTheory prepared) {
        var empty = new SampleCourse(situation.baseline(), false, course.world());
        var without = subject.runs(empty, card.defaults()).oneByOne();
        var uneventful = subject.runs(prepared, new SampleCourse(situation, false, course.world())).oneByOne();
        compare(Promise.BASELINE, "with and without a plan of which nothing happens", without, uneventful);
    }

    private void checkRange(Parameter parameter) {
        var ends = new ArrayList<>(List.of(parameter.low(), parameter.high()));
        ends.removeIf(end -> !Double.isFinite(end));
        for (double end : ends) {
            var where = "on " + situation.scenario() + " with " + parameter.id() + " at " + end;
            subject.runs(course, card.defaults().with(parameter.id(), end)).first().fault()
                    .ifPresent(fault -> check.add(Promise.RANGES, where + " " + fault));
        }
    }
}
